"""Tests of reading what freelancers write."""
