"""Tests of the worker that sends nudges."""

from __future__ import annotations
