"""Before a job: the texts that keep its invoices from being late."""
