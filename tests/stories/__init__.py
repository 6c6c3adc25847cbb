"""The playbook as stories: one for each of its rows."""
