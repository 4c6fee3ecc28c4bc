"""The systems and the questions that readers are most likely to look for, the best known first.

The first dozen systems are the names that most people have heard, of every kind of answer. The others are
ordered by how many of the questions in `tests/benchmark/` name the system (the collected ones in
`asked/` and those of the search), and then by how many of the site's own questions and answers do.
"""

BEST_KNOWN: tuple[str, ...] = (
    "chatgpt",
    "gemini-models",
    "claude",
    "microsoft-copilot",
    "midjourney",
    "dall-e-3",
    "grok-models",
    "deepseek-app",
    "llama",
    "stable-diffusion-1",
    "sora",
    "siri-ai",
    "google-translate",
    "meta-ai",
    "grammarly",
    "gemini-app",
    "github-copilot",
    "bert",
    "whisper",
    "suno",
    "google-ai-overviews",
    "my-ai-snapchat",
    "gpt-4",
    "gpt-4o",
    "microsoft-365-copilot",
    "gpt-5",
    "deepl",
    "turnitin",
    "clip",
    "eliza",
)


def fame(id: str) -> int:
    """Return the place of a system among the best known, or one behind them."""
    return BEST_KNOWN.index(id) if id in BEST_KNOWN else len(BEST_KNOWN)


# The questions that most readers come with, the subject of the site first.
FIRST_QUESTIONS: tuple[str, ...] = (
    "difference-between-generative-ai-and-llm",
    "is-chatgpt-an-llm",
    "how-do-llms-work",
    "why-do-llms-hallucinate",
    "check-whether-an-answer-is-true",
    "who-owns-the-output",
    "is-using-ai-plagiarism",
    "confidential-information-in-a-chatbot",
    "will-llms-replace-workers",
)
