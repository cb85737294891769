"""The proof of trust: nobody is exposed, and each promise has its test."""
