"""What a client answers, by the reason it gives; and what a furious draft says too much."""
