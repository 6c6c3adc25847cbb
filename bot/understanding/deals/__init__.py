"""Payment plans and discounts: recognised, with their fields."""
