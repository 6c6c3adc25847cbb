"""What words about a deal say, in all five languages: pure text, no books."""
