"""What clients answer in Danish."""
