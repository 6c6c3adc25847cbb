"""What is served over HTTP: health, webhook, pages."""
