"""The wizard of payment plans: a question a screen, then the schedule, which can be changed."""
