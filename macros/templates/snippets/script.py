import json
from urllib.request import urlopen

with urlopen("https://example.org/generative-ai-and-llms/api/v1/comparison.json") as response:
    comparison = json.load(response)

for system in comparison["systems"]:
    if system["verdict"] == "boundary":
        print(system["name"], system["url"])
