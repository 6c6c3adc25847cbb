"""Schedules of payments, and how they are split over debts."""
