"""/settings, and the questions about zone and currency that the first meeting asks too."""
