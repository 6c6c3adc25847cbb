"""The methods that the stand-in carries out, by what they are about."""
