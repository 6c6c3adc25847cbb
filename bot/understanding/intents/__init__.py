"""What a message is about, weighed by the sorts of its words where no phrase decides."""
