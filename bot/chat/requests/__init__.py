"""What a sentence may ask for beside a debt, a payment and a promise: one file a concern."""
