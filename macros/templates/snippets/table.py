import csv
from urllib.request import urlopen

with urlopen("https://example.org/generative-ai-and-llms/api/v1/comparison.csv") as response:
    rows = list(csv.DictReader(response.read().decode("utf-8").splitlines()))

print(len(rows), "aspects, for example", rows[0]["aspect_title"])
