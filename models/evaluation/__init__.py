"""Measures of a model folder; evaluate.py prints them."""
