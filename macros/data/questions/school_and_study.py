"""Questions that readers ask: school and study."""

from macros.model import Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="teacher-says-nothing-about-ai",
        topic=QuestionTopic.SCHOOL,
        group="Homework, essays and exams",
        question="Can I use AI for schoolwork if my teacher says nothing about it?",
        wordings=(
            "am i allowed to use genai",
            "no ai policy in syllabus",
            "can i use ai tools for this assignment",
            "do i have to ask before using chatgpt",
            "am i allowed to use ai for my homework",
            "can i use chatgpt for my homework",
            "can students use chatgpt for assignments",
            "is ai allowed for outlining or grammar",
            "will i get in trouble for using ai",
            "is it ok to use ai in class",
            "using ai in college",
            "may i use chatgpt for an essay",
            "can i use ai for school",
            "is chatgpt allowed at university",
            "what are the rules on ai at school",
            "ai policy for students",
            "no rule in the syllabus about ai",
            "unclear rules",
            "nobody told us the rules",
            "nothing in the course rules",
            "is it forbidden unless stated",
            "am i permitted to use a bot for an assignment",
            "ai at school",
            "can students use ai",
        ),
        answer=Claim(
            text="""
                Whether you may use AI when your teacher says nothing about it depends on your school's rules, so ask before you start.
                Don't take silence as permission, because it can mean opposite things.
                At the University of Notre Dame Australia, using AI to complete graded work counts as cheating unless it has been explicitly allowed.
                At the University of Windsor in Canada, by contrast, students may use it unless the course outline says otherwise.
                Read the instructions for the assignment as well, because they may set rules of their own.
            """,
            sources=(
                "notredame-au-ai-2024",
                "windsor-genai",
                "regina-ai",
                "bowvalley-ai",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/law.md#is-using-ai-plagiarism",
    ),
    Question(
        id="handing-in-ai-text-as-mine",
        topic=QuestionTopic.SCHOOL,
        group="Homework, essays and exams",
        question="Is it plagiarism if I prompted AI, asked for revisions and handed in the result?",
        wordings=(
            "ai wrote it from my ideas, is it my own work",
            "copied and pasted a story from chatgpt",
            "i'm not taking from anyone, so is ai text plagiarism",
            "i prompted the story and cut and pasted it from ai, was that plagiarism",
            "i revised the prompt many times, is the text mine",
            "is it cheating if the ideas are mine and ai wrote it",
            "can i use chatgpt for part of my assignment if i edit it",
        ),
        answer=Claim(
            text="""
            Handing in the AI's text as your own writing is dishonest, and a school that requires your own work will probably treat it as plagiarism or misconduct.
            It doesn't matter that you took nothing from another author, because your reader believes that you wrote the sentences.
            Asking for revisions or editing lightly doesn't make the sentences yours.
            Saying openly that AI wrote the text ends the deception, but it doesn't make the text your own work.
            """,
            sources=(
                "georgebrown-plagiarism-2021",
                "icmje-2024",
                "cccu-genai",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/law.md#is-using-ai-plagiarism",
    ),
    Question(
        id="accused-of-using-ai",
        topic=QuestionTopic.SCHOOL,
        group="Detectors and accusations",
        question="I've been accused of using AI, but I didn't use it. What can I do?",
        wordings=(
            "falsely accused chatgpt",
            "teacher says my essay is ai",
            "ai detector flagged my own writing",
            "appeal ai cheating accusation",
            "my professor accused me of using ai",
            "how to appeal an ai detection decision",
            "wrongly flagged for ai",
            "prove i did not use ai",
            "what if i am falsely accused of using ai",
            "teacher thinks i used ai",
            "how to prove my essay is mine",
            "detector says my paper is ai",
            "how to show i wrote it myself",
            "false accusation of cheating with ai",
            "evidence that my essay is mine",
            "version history as proof",
            "wrongly flagged, defend myself",
            "they claim i cheated",
            "defend against suspicion",
            "my work was marked as machine written",
            "hearing at university",
            "what evidence actually helps if my professor thinks i used chatgpt and i didn't",
            "false positive ai detector non-native speaker",
            "misconduct letter with a turnitin report",
            "what to do first after an accusation",
            "prove innocence for my own essay",
            "turnitin says i used ai but i didn't",
            "turnitin flagged my own essay as ai",
            "ai checker says my text is ai but i wrote it",
        ),
        answer=Claim(
            text="""
                If you are wrongly accused of using AI, it helps most to show how you wrote the work.
                First read the accusation, the evidence and your school's rules, and ask your students' union or another adviser for help before any meeting.
                Collect drafts, notes and the file's version history, and offer to explain your work in person.
                Don't admit to something you didn't do.
                A detector's score isn't proof, and even the detector maker Turnitin says its score shouldn't be the sole basis for action against students.
                If the decision goes against you, ask how to appeal.
            """,
            sources=(
                "turnitin-ai-faq",
                "umn-genai-misconduct",
                "yoursu-misconduct",
                "liang-2023-detectors",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#do-ai-text-detectors-work",
    ),
    Question(
        id="complain-to-the-oia",
        topic=QuestionTopic.SCHOOL,
        group="Detectors and accusations",
        question="Who can review a university's decision in England or Wales that I misused AI?",
        wordings=(
            "oia complaint ai academic misconduct",
            "ombudsman for students ai",
            "university failed me over ai references, who can i appeal to outside",
            "independent adjudicator chatgpt case",
        ),
        answer=Claim(
            text="""
            If you've lost your appeal at a university in England or Wales, you can complain to the Office of the Independent Adjudicator for Higher Education (OIA).
            It doesn't regrade work, but checks whether the university followed its procedures, considered your evidence fairly and gave reasons.
            In a case published in July 2025, the OIA sided with a student: it found that the university hadn't properly considered the student's essay notes and plans.
            But it rejected a complaint by another student, who had used AI without declaring it.
            So keep drafts, notes and sources, and complain within 12 months of the university's final letter.
            """,
            sources=(
                "oia-ai-casework-2025",
                "oia-cs072501-2025",
                "oia-cs072503-2025",
                "oia-glossary",
                "ueasu-oia",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/school-and-study.md#accused-of-using-ai",
    ),
    Question(
        id="non-native-writers-flagged",
        topic=QuestionTopic.SCHOOL,
        group="Detectors and accusations",
        question="Why do AI detectors flag people writing in a second language?",
        wordings=(
            "non native speaker ai detector",
            "esl essay flagged as ai",
            "english is not my first language and i was flagged",
            "detector bias against non native writers",
            "toefl essays flagged",
            "why was my essay flagged",
            "why did the ai detector flag my text",
            "simple english flagged as ai",
            "second language writer accused of ai",
        ),
        answer=Claim(
            text="""
                AI detectors can wrongly flag people writing in a second language, because many detectors judge how predictable the writing is, and plain, regular wording is predictable.
                In a 2023 study, seven detectors wrongly flagged, on average, 61% of essays that non-native speakers had written for TOEFL, a test of English.
                Of essays written by US eighth graders, they flagged only about 5%.
                Detectors have changed since, but a score still doesn't prove that AI wrote the text.
                If your essay is flagged, show your drafts and the file's version history.
            """,
            sources=(
                "liang-2023-detectors",
                "turnitin-ai-faq",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#do-ai-text-detectors-work",
    ),
    Question(
        id="false-positive-rates-by-group",
        topic=QuestionTopic.SCHOOL,
        group="Detectors and accusations",
        question="Do makers of AI detectors or proctoring tools publish error rates for different groups of students?",
        wordings=(
            "ai detector false positive rate by group",
            "bias of proctoring software",
            "is the 1 percent error rate true for everyone",
            "questions to ask an ai detector vendor",
            "detector accuracy for english learners and disabled students",
            "vendor claims 99 percent accuracy",
            "independent test of ai detectors",
            "1% false positives for 300 students",
        ),
        answer=Claim(
            text="""
                At least one maker of AI detectors, Turnitin, has published a test that compares groups of students, but don't expect one for every detector or proctoring tool (exam-monitoring software).
                Turnitin's own 2023 test compared English learners with native writers and found no significant bias in texts of at least 300 words.
                In a 2023 study, however, seven other detectors wrongly flagged, on average, 61% of English essays by non-native speakers but only about 5% of those by US eighth graders.
                Even a rate of 1% would mean about three false alarms among 300 honest essays.
                So ask for independent tests by group, and don't base a penalty on a score.
                """,
            sources=(
                "liang-2023-detectors",
                "turnitin-ai-faq",
                "turnitin-ell-2023",
                "umn-genai-misconduct",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#do-ai-text-detectors-work",
    ),
    Question(
        id="caught-using-ai",
        topic=QuestionTopic.SCHOOL,
        group="Detectors and accusations",
        question="What happens to students who are caught using AI against the rules?",
        wordings=(
            "what if i get caught",
            "will i be punished for using ai",
            "punishment",
            "expelled",
            "penalties for cheating with bots",
            "consequences at university",
            "zero points for ai essay",
            "suspension",
            "undeclared ai, thrown off my course",
            "kicked out of university over chatgpt",
        ),
        answer=Claim(
            text="""
                Students who are caught using AI against the rules may face anything from a warning to expulsion.
                The penalty depends on the school, the seriousness of the offense and often whether it's the student's first.
                At Keele University in England, according to its students' union, a first minor offense means resubmitting the work, with a passing grade at best.
                A first major offense brings a zero for that attempt, and a third offense usually means expulsion.
                UK exam boards can ban students from their exams for years.
            """,
            sources=("keele-su-ai", "jcq-ai-2025"),
            our_reading=True,
            as_of="2026",
        ),
        more="questions/school-and-study.md#accused-of-using-ai",
    ),
    Question(
        id="can-a-teacher-prove-it",
        topic=QuestionTopic.SCHOOL,
        group="Detectors and accusations",
        question="Can a teacher prove that a student used AI?",
        wordings=(
            "will my professor know i used ai",
            "how do teachers catch chatgpt",
            "evidence of ai cheating",
            "can teachers tell if you used chatgpt",
            "how will the school know if a child is cheating with ai",
            "what counts as proof of ai use",
            "how do professors know",
            "can schools detect chatgpt",
            "will i get caught using chatgpt",
            "how can you tell if a student used ai",
            "can my teacher see that i used ai",
            "signs of ai in an essay",
            "will i get caught",
            "will they notice",
            "how will you know",
            "how do schools find out",
            "what evidence is accepted",
            "would anybody find out",
            "student cannot explain his own essay",
            "my student handed in an essay that sounds like chatgpt",
            "a student's essay sounds like ai",
            "what do i do if a student's essay reads like chatgpt",
            "i think my student used chatgpt",
            "will a teacher notice if i use ai",
            "does a teacher notice chatgpt",
            "can my teacher tell it was ai",
        ),
        answer=Claim(
            text="""
            From the text alone, a teacher can rarely prove that a student used AI.
            Neither a style that sounds like AI nor a detection program's score is enough, because both can point to AI when a person wrote the text.
            References that don't exist are a stronger sign, and so is a student who can't explain the work, although nerves can also be the reason.
            So a fair teacher looks at drafts and talks calmly with the student before drawing a conclusion.
            """,
            sources=(
                "windsor-genai",
                "walters-wilder-2023",
                "umn-genai-misconduct",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#can-people-recognize-ai-media",
    ),
    Question(
        id="can-chatgpt-tell-whether-it-wrote-a-text",
        topic=QuestionTopic.SCHOOL,
        group="Detectors and accusations",
        question="Can I ask ChatGPT whether it wrote an essay, or tell which model wrote a text?",
        wordings=(
            "can you tell which model wrote a text",
            "which ai wrote this",
            "does chatgpt know what it wrote",
            "does chatgpt recognize its own text",
            "can i paste an essay into chatgpt and ask whether it wrote it",
            "my teacher asked chatgpt if it wrote my essay",
            "does claude or gemini know whether it wrote a text",
        ),
        answer=Claim(
            text="""
            No, ChatGPT can't reliably recognize its own text, and the LLM behind it keeps no list of what it has written.
            Its answer can be wrong either way, so it's no evidence against a student.
            Finding out which model wrote a text is hard, too.
            In a 2025 study, software could tell by style which of four families of models a text came from, but that doesn't show that the method works with edited texts.
            If you're suspicious, talk with the student and look at drafts or the version history.
            Don't paste in student work with a name on it unless the school has approved the tool.
            """,
            sources=(
                "bitton-2025",
                "umn-genai-misconduct",
                "jurafsky-martin-slp3",
                "cornell-genai-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/school-and-study.md#suspect-a-student",
    ),
    Question(
        id="can-turnitin-detect-chatgpt",
        topic=QuestionTopic.SCHOOL,
        group="Detectors and accusations",
        question="Can Turnitin detect ChatGPT?",
        wordings=(
            "turnitin ai score",
            "does turnitin catch paraphrased ai",
            "ai percentage turnitin report",
            "how accurate is turnitin ai detection",
            "turnitin and ai",
            "how should schools use ai detectors",
            "does turnitin flag ai",
            "plagiarism checker and ai",
            "similarity report",
            "plagiarism software",
            "does the similarity checker see ai",
            "reliability of turnitin",
            "does turnitin catch humanized text",
            "is a turnitin ai score of 40% enough to fail a student",
            "fail a student for an ai score",
            "why did stellenbosch stop using turnitin ai detection",
            "universities that dropped ai detectors",
        ),
        answer=Claim(
            text="""
            Turnitin can sometimes detect text written by ChatGPT, but its result isn't proof.
            Besides checking for plagiarism, it estimates how much of a text AI wrote.
            An AI score of 40% means that 40% of the text examined seems AI-written, not that 40% is copied.
            In a 2023 study, other detectors often flagged texts by non-native English writers.
            Some universities consider Turnitin's AI detector unreliable and have switched it off, as the South African universities of Cape Town and Stellenbosch did in late 2025.
            Turnitin itself says the score shouldn't be the sole basis for action against students.
            So teachers should look at drafts and talk with the student first.
            """,
            sources=(
                "turnitin-ai-faq",
                "liang-2023-detectors",
                "umn-genai-misconduct",
                "itweb-ai-detection-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="dimensions/security-misuse-and-provenance.md#detection-without-a-mark",
    ),
    Question(
        id="ai-detector-or-plagiarism-checker",
        topic=QuestionTopic.SCHOOL,
        group="Detectors and accusations",
        question="Is an AI detector the same as a plagiarism checker?",
        wordings=(
            "ai detector vs plagiarism checker",
            "turnitin ai score or similarity score",
            "one tool for plagiarism and ai detection",
        ),
        answer=Claim(
            text="""
            No, an AI detector and a plagiarism checker answer different questions, even if one tool offers both.
            A plagiarism checker looks for passages that match existing sources, and it usually shows you those sources, so you can compare them yourself.
            An AI detector estimates whether AI wrote the text, or how much of it, for example from how predictable the wording is, and it has no source to show.
            That's why its score, which can be wrong, can't be checked in the same way.
            But even a match found by a plagiarism checker doesn't prove cheating: it may be a properly marked quotation.
            """,
            sources=(
                "turnitin-ai-faq",
                "liang-2023-detectors",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/school-and-study.md#can-turnitin-detect-chatgpt",
    ),
    Question(
        id="is-grammarly-cheating",
        topic=QuestionTopic.SCHOOL,
        group="Homework, essays and exams",
        question="Is it cheating to use Grammarly?",
        wordings=(
            "is using grammarly ai considered cheating",
            "will turnitin flag grammarly",
            "can using a grammar checker set off ai detection software",
            "does grammarly contain generative ai",
            "grammarly flagged as ai",
            "is a spell checker allowed in my essay",
            "are rewriting tools cheating",
            "is quillbot cheating",
            "can i use grammarly for my essay",
            "is a spell checker ai",
            "does grammarly count as ai at university",
            "quillbot allowed",
            "is grammarly allowed",
            "grammar help ai cheating",
            "are writing helpers allowed",
            "rephrase my sentences",
            "fix my commas",
            "spelling correction allowed in exams",
            "language tools in an essay",
            "improve style with software",
            "allow grammarly spelling check but ban rewriting",
            "grammarly in an esol course",
            "ai polish for a language class essay",
        ),
        answer=Claim(
            text="""
                Whether it is cheating to use Grammarly depends on your course's rules and on the feature you use.
                Corrections of spelling and grammar are often accepted.
                Grammarly uses AI even for these corrections, unlike a plain spell checker, which only compares words with a list.
                In a language course, even corrections can go too far, because the grade depends on how well you write without help.
                Text that Grammarly drafts or rewrites comes from generative AI and often isn't accepted.
                So ask which features are allowed, and keep your drafts.
            """,
            sources=("imperial-valley-ai", "grammarly-ai", "utrgv-turnitin-ai"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#is-grammarly-generative-ai",
    ),
    Question(
        id="ai-for-studying",
        topic=QuestionTopic.SCHOOL,
        group="Studying with AI",
        question="What can I use AI for when I study?",
        wordings=(
            "use chatgpt as a tutor",
            "ways to use ai without cheating",
            "ai homework help allowed",
            "is brainstorming with ai ok",
            "where is the line between help and cheating",
            "honest use of ai for homework",
            "smart ways to use ai for homework",
            "using ai responsibly as a student",
            "ai to study for exams",
            "use ai ethically as a student",
            "how can students use ai well",
            "how to use chatgpt to study",
            "good ways to use ai for school",
            "what is acceptable use of ai for students",
            "use ai as a study help",
            "legitimate ways to use ai in a course",
            "quiz me with chatgpt",
            "flashcards and revision with ai",
            "vocabulary trainer",
            "explain physics to me",
            "helpful and honest ways to study",
            "let a bot explain topics",
            "revise for exams",
            "tutor in my pocket",
            "is it cheating if chatgpt explains my homework",
            "ai for students",
        ),
        answer=Claim(
            text="""
            If your course allows AI, use it to learn, not to write what you hand in.
            Having it explain your homework is closer to tutoring than to cheating, unless the rules forbid any use of AI.
            The libraries of Bow Valley College and Capilano University, both in Canada, suggest using it to find search terms.
            Bow Valley also suggests using it to narrow down a topic, and Capilano to quiz yourself before an exam.
            Ask before you upload a teacher's material, and check the AI's explanations against what you learned in the course, because AI can be wrong without sounding unsure.
            """,
            sources=("bowvalley-ai", "capilano-ai"),
            as_of="2024",
            our_reading=True,
        ),
        more="questions/limits.md#does-it-harm-learning",
    ),
    Question(
        id="what-is-study-mode",
        topic=QuestionTopic.SCHOOL,
        group="Studying with AI",
        question="What is ChatGPT's study mode for?",
        wordings=(
            "chatgpt that asks instead of answers",
            "socratic tutor setting",
            "is study mode cheating",
            "learn step by step with chatgpt",
        ),
        answer=Claim(
            text="""
                ChatGPT's study mode, introduced in July 2025, is for learning: it guides you toward an answer instead of simply giving it.
                It asks what you already know, explains in small steps, gives hints, and checks whether you've understood.
                It can still be wrong, and it helps only if you resist the temptation to get the solution from an ordinary chat.
                So try each step yourself first, and check important points against your course material.
                If your course has rules about AI, ask whether they allow this mode.
            """,
            sources=(
                "openai-study-mode-2025",
                "ars-study-mode-2025",
                "muzicgh-study-mode-2025",
            ),
            as_of="2025-07",
            our_reading=True,
        ),
        more="questions/school-and-study.md#ai-for-studying",
    ),
    Question(
        id="chatgpt-only-for-ideas",
        topic=QuestionTopic.SCHOOL,
        group="Homework, essays and exams",
        question="Is it cheating if I use ChatGPT only to get ideas?",
        wordings=(
            "using ai for ideas for an essay",
            "can i brainstorm an essay with chatgpt",
            "is it cheating if i only use chatgpt to get ideas",
            "is asking ai for a topic cheating",
            "ai makes the outline, i write the essay myself",
            "is it cheating if ai makes the outline",
            "cite ai used only for editing",
        ),
        answer=Claim(
            text="""
            Whether it's cheating to use ChatGPT only for ideas or an outline depends on your course's rules, so ask first.
            The University of Notre Dame Australia, for example, bans using AI to complete graded work without explicit permission.
            But its library says that asking AI how to approach a task may be acceptable.
            If you don't quote or paraphrase what the AI wrote, you might not need a formal citation, but some libraries, such as the University of San Francisco's, want you to cite ideas from AI. If AI also edited your text, MLA citation style asks you to say so.
            When in doubt, say what you used AI for.
            """,
            sources=(
                "victoria-mla-ai",
                "notredame-au-ai-2024",
                "usf-library-citing-ai",
                "mla-cite-ai",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/school-and-study.md#teacher-says-nothing-about-ai",
    ),
    Question(
        id="upload-course-material",
        topic=QuestionTopic.SCHOOL,
        group="Studying with AI",
        question="Can I upload my textbook or lecture slides to ChatGPT?",
        wordings=(
            "put professor slides into ai",
            "is it illegal to upload a pdf to chatgpt",
            "notes and readings in chatbot copyright",
            "share class materials with ai",
            "may i upload slides",
            "give the bot our script",
            "copyright of class notes",
            "feed slides into ai",
            "does opting out of training make uploads legal",
            "upload readings with temporary chat",
        ),
        answer=Claim(
            text="""
                Ask your teacher before you upload a textbook or lecture slides to ChatGPT, because someone else usually holds the copyright.
                But for a textbook or a reading, your teacher's consent might not be enough: the work's license, your library's terms or an exception in copyright law must also allow the upload.
                Privacy settings don't replace permission.
                Turning off the setting that lets OpenAI train on your content, for example, affects only what OpenAI does with your upload, not whether you were allowed to upload it.
            """,
            sources=("openai-eu-privacy-2026",),
            as_of="2026-06",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#does-it-learn-from-what-i-type",
    ),
    Question(
        id="record-a-lecture-for-ai-notes",
        topic=QuestionTopic.SCHOOL,
        group="Studying with AI",
        question="Can I record a lecture and let AI take notes?",
        wordings=(
            "record my lecture and have ai take notes",
            "otter or ai transcription in class",
            "ai note taker for college lectures",
        ),
        answer=Claim(
            text="""
                Ask the teacher before you record a lecture for AI notes, because your school may allow recording only with permission.
                At Coker University in South Carolina, for example, students need the teacher's written approval or an accommodation for a disability.
                Say that an AI service will process the recording, since the teacher's material and classmates' voices then usually go to another company.
                Compare the notes with the slides, because such tools can mishear or even invent something.
                And keep both the notes and the recording to yourself unless you have permission to share them.
            """,
            sources=("coker-recording-2025", "koenecke-2024"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#can-we-rely-on-ai-meeting-notes",
    ),
    Question(
        id="does-it-see-charts-in-a-pdf",
        topic=QuestionTopic.SCHOOL,
        group="Studying with AI",
        question="Does an LLM see the charts in a PDF, or only the text?",
        wordings=(
            "can chatgpt read charts in a pdf",
            "images in an uploaded pdf",
            "scanned pdf and ai",
            "does claude read graphs in a document",
            "pdf with diagrams upload",
            "why did it ignore the figures in my pdf",
        ),
        answer=Claim(
            text="""
                Whether an LLM sees the charts in a PDF depends on the app and the model.
                Some apps extract only the text, so charts, images and scanned pages are lost.
                Others also turn each page into an image, which a model that accepts images can read; Anthropic's own service, for example, does this for its model Claude.
                To find out, ask about a detail that appears only in a chart, and check the answer, because a model can also misread what it sees.
            """,
            sources=("anthropic-pdf-support",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="dimensions/inputs-and-outputs.md",
    ),
    Question(
        id="ai-in-gcse-and-a-level",
        topic=QuestionTopic.SCHOOL,
        group="Homework, essays and exams",
        question="Can I use AI in GCSE, A-level or IB coursework?",
        wordings=(
            "jcq ai rules",
            "nea chatgpt",
            "ai in a level history coursework",
            "do exam boards check for ai",
            "school exams in england",
            "british exams and bots",
            "coursework rules england",
            "reference chatgpt in an ib essay",
            "international baccalaureate ai policy",
            "extended essay chatgpt",
        ),
        answer=Claim(
            text="""
            Whether you can use AI in coursework for GCSEs or A-levels (in England, Wales and Northern Ireland) depends on the task, so ask your teacher.
            If it's allowed, the 2025 rules of the Joint Council for Qualifications (JCQ) say to name the tool, explain its use, and hand in copies of your questions and its answers.
            Mark any passages taken from it; they earn no credit.
            The International Baccalaureate (IB) doesn't ban AI outright, but AI-written text doesn't count as your own.
            For IB work, credit the tool in the text and bibliography, with your prompt and the date.
            Passing off AI work as yours can cost you the qualification.
            """,
            sources=(
                "jcq-ai-2025",
                "ib-ai-statement-2023",
                "iskenya-ib-ai",
            ),
            as_of="2025-04",
            our_reading=True,
        ),
        more="questions/law.md#is-using-ai-plagiarism",
    ),
    Question(
        id="ai-in-ap-courses",
        topic=QuestionTopic.SCHOOL,
        group="Homework, essays and exams",
        question="Does the US College Board allow AI in AP Research or AP Art and Design?",
        wordings=(
            "chatgpt for advanced placement",
            "ap portfolio made with ai",
            "ap seminar ai policy",
            "ap capstone checkpoints",
        ),
        answer=Claim(
            text="""
                The College Board, which runs the Advanced Placement (AP) program, allows some use of AI in AP Research but forbids it in AP Art and Design.
                Under its guidance for 2025–26, AP Research students can use AI to explore topics, start looking for sources, and check their grammar and their understanding of a text.
                But the work must be their own, and they have to read the sources themselves.
                To get a score, they also have to complete checkpoints with their teacher.
                In AP Art and Design, the ban covers every stage of the creative process.
                The 2025–26 school year is over, so ask your teacher for the current guidance.
            """,
            sources=(
                "collegeboard-ap-ai",
                "elwood-ap-capstone",
            ),
            as_of="2026-06",
            our_reading=True,
        ),
        more="questions/school-and-study.md#chatgpt-only-for-ideas",
    ),
    Question(
        id="college-application-essay",
        topic=QuestionTopic.SCHOOL,
        group="Homework, essays and exams",
        question="Can I use ChatGPT for a college application essay?",
        wordings=(
            "common app ai policy",
            "does common app check for ai",
            "personal statement chatgpt",
            "personal statement with ai",
            "personal statement",
            "scholarship essay",
            "admission letter by bot",
            "will admissions officers notice",
        ),
        answer=Claim(
            text="""
                If you apply through the Common App, a form for applying to many US colleges at once, you must not pass off an essay written by ChatGPT as your own.
                The Common App's 2023 policy counts this as fraud, for which it may close your account and tell the colleges.
                The policy doesn't say whether ChatGPT may help with ideas or grammar, so look up what each college allows.
                In the UK, applicants through the admissions service UCAS have to declare that their personal statement wasn't copied from or supplied by another source, including AI.
                Scholarships and other applications have rules of their own.
            """,
            sources=(
                "commonapp-fraud-2023",
                "ucas-ai-guide",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#is-using-ai-plagiarism",
    ),
    Question(
        id="say-that-i-used-ai",
        topic=QuestionTopic.SCHOOL,
        group="Citing AI and finding sources",
        question="How do I say that I used AI in an assignment?",
        wordings=(
            "ai use statement example",
            "acknowledge chatgpt in essay",
            "declare ai use university",
            "ai disclosure sentence student",
            "how to acknowledge ai use",
            "how to be transparent about using chatgpt in class",
            "do students have to declare ai use",
            "how do i mention chatgpt in my paper",
            "do i have to tell my teacher that i used ai",
            "acknowledge ai help in coursework",
            "how to word the acknowledgement",
            "footnote about using a bot",
            "be open about help from ai",
            "what should a note on ai use by students contain",
            "short ai note with an essay",
            "acknowledge copilot at trinity",
            "ai declaration in an appendix",
        ),
        answer=Claim(
            text="""
            To say that you used AI in an assignment, name the tool and say what you used it for, in the form that your course asks for.
            Trinity College Dublin, for example, wants the tool's name, version, publisher and web address, plus one sentence on its use, in an appendix or methods section.
            The sentence can read: “I acknowledge the use of Microsoft Copilot (version GPT-4, Microsoft, https://copilot.microsoft.com) to summarise my initial notes and to proofread my final draft.”
            If you quote or paraphrase what the tool wrote, cite it as well; the citation styles APA and MLA have a format for that.
            """,
            sources=(
                "apa-cite-ai-2025",
                "mla-cite-ai",
                "tcd-genai-acknowledging",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/law.md#how-do-i-cite-chatgpt",
    ),
    Question(
        id="hand-in-the-chat",
        topic=QuestionTopic.SCHOOL,
        group="Citing AI and finding sources",
        question="Do I have to hand in my ChatGPT conversation with the paper?",
        wordings=(
            "do i have to hand in my whole chatgpt chat",
            "my teacher wants to see my prompts",
            "attach the ai transcript to an essay",
            "put the conversation in an appendix",
        ),
        answer=Claim(
            text="""
            You have to hand in your ChatGPT conversation only if your instructor or the rules for the task ask for it, so find out first whether they do.
            UK exam boards, for example, want students to hand in copies of their questions and of the AI's output along with their coursework.
            The same prompt can produce a different answer next time, so only a copy of the chat or a link to it shows what the AI wrote.
            Some courses want only a note or a citation.
            In any case, save the whole conversation at least until you have your grade.
            """,
            sources=(
                "apa-cite-chatgpt-2023",
                "jcq-ai-2025",
                "bowvalley-ai",
                "apa-cite-ai-2025",
                "mla-cite-ai",
                "torrens-documenting-ai",
                "columbia-college-ai",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/school-and-study.md#say-that-i-used-ai",
    ),
    Question(
        id="must-i-tell-my-university",
        topic=QuestionTopic.SCHOOL,
        group="Citing AI and finding sources",
        question="Do I have to tell my university that I used AI?",
        wordings=(
            "do i have to tell my university i used ai",
            "must students declare ai",
            "do i need to disclose chatgpt in my thesis",
            "hide ai use from the university",
            "is it required to mention ai in an essay",
            "undeclared ai use",
            "do i have to say that i used ai for grammar",
            "do upou students need to declare ai",
        ),
        answer=Claim(
            text="""
            You often have to tell your university that you used AI, but it depends on the rules of the university, the course and the task.
            Some universities allow AI only where it's explicitly permitted; others allow it unless the course forbids it.
            Either way, they can ask you to disclose your use, and hiding it can count as misconduct.
            The University of the Philippines Open University, for example, requires students to declare and cite AI-generated content.
            When in doubt, ask your instructor or advisor before you start.
            """,
            sources=(
                "notredame-au-ai-2024",
                "windsor-genai",
                "bowvalley-ai",
                "thepost-upou-ai",
            ),
            as_of="2026-11-29",
            our_reading=True,
        ),
        more="questions/school-and-study.md#say-that-i-used-ai",
    ),
    Question(
        id="check-a-reference",
        topic=QuestionTopic.SCHOOL,
        group="Citing AI and finding sources",
        question="How do I check whether a reference from ChatGPT exists?",
        wordings=(
            "can i trust citations from ai",
            "librarian cannot find article",
            "is this source real or made up",
            "does chatgpt cite its sources",
            "are the sources chatgpt gives real",
            "does this article exist",
            "verify citations from ai",
            "how to check if a citation given by chatgpt is real",
            "made up sources",
            "does this book really exist",
            "invented literature",
            "look up doi",
            "does it cite its sources",
            "spot fake references from ai",
        ),
        answer=Claim(
            text="""
                To check a reference from ChatGPT, search for its exact title and author in your library's catalog, in Google Scholar or on the journal's own site.
                If it has a DOI (a permanent code for an article or other work), see whether the DOI leads to that same work.
                A reference that no search finds may well be invented.
                Don't ask ChatGPT whether it's real, because it can say yes to an invented one.
                If the work exists, compare the author, year and page numbers, which are often wrong.
                Then open the work and see whether it really says what ChatGPT claims.
            """,
            sources=(
                "mata-2023",
                "phoenix-verify-citations",
                "walters-wilder-2023",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/limits.md#does-chatgpt-make-up-references",
    ),
    Question(
        id="why-cite-when-using-chatgpt",
        topic=QuestionTopic.SCHOOL,
        group="Citing AI and finding sources",
        question="Why is it important to cite sources when I have used ChatGPT?",
        wordings=(
            "can i cite chatgpt or other generative ai in academic work",
            "why disclose ai in an essay",
            "do i cite chatgpt or the original",
            "do i still need citations if ai gave me the facts",
            "why is it important to cite your sources when you have used chatgpt",
            "reason for citing ai use",
            "academic integrity and citing ai",
            "is chatgpt a source or a tool",
            "why can't chatgpt be listed as an author",
            "the chatbot told me the facts, do i need references",
            "student names ai as the source",
            "the ai said so in a list of sources",
        ),
        answer=Claim(
            text="""
                Citing sources lets readers check what you say and see whose work it's based on.
                That matters even more when ChatGPT helped, because it can make false statements and invent references.
                So for each fact, find the original source, read it, and cite that source rather than the chat.
                Whether you may use or quote ChatGPT at all depends on your instructor or school, so ask first.
                If you may, say what you used it for, in the way your course requires, and mark ChatGPT's own words as a quotation.
            """,
            sources=("walters-wilder-2023", "apa-cite-ai-2025", "mla-cite-ai"),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/law.md#how-do-i-cite-chatgpt",
    ),
    Question(
        id="ai-overview-as-a-source",
        topic=QuestionTopic.SCHOOL,
        group="Citing AI and finding sources",
        question="Can I use Google's AI Overview as a source in an essay?",
        wordings=(
            "cite google ai overview",
            "is the google ai summary a reliable source",
            "quote an ai search answer in a paper",
        ),
        answer=Claim(
            text="""
            It's better not to use Google's AI Overview (the summary that AI writes above some search results) as a source.
            It can be wrong, and a later search may bring up a different summary, so readers can't check what you saw.
            Open the pages that it links to instead, see whether they really say what the summary claims, and cite those pages or the studies behind them.
            Cite the Overview itself only if you write about it, and save a copy with the date.
            """,
            sources=("reid-2024", "townschool-ai-overview", "tow-2025"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="systems.md#google-ai-overviews",
    ),
    Question(
        id="find-sources-with-chatgpt",
        topic=QuestionTopic.SCHOOL,
        group="Citing AI and finding sources",
        question="Can ChatGPT help me find sources for a paper or a research project?",
        wordings=(
            "ai for finding literature for my paper",
            "use ai to find articles for an essay",
            "i need peer-reviewed articles, should i ask chatgpt",
            "can chatgpt help me find sources for my research project",
            "is chatgpt good for finding peer-reviewed sources",
            "ask a chatbot for books and papers on my topic",
            "ai to search for literature for a term paper",
            "does chatgpt search library databases",
            "chatgpt or google scholar for sources",
            "how to use ai to start my research",
        ),
        answer=Claim(
            text="""
                ChatGPT can help you plan a search for sources, but it isn't a library database, and you have to check every source that it names.
                Ask it for search terms, subtopics and related fields, and then search your library's catalog and databases yourself.
                Without a web search, a chatbot can invent references that look real.
                Even with one, it can make up links, or link to a real page and name the wrong source for a statement.
                So look up each title and read the work before you cite it.
            """,
            sources=("walters-wilder-2023", "tow-2025"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/school-and-study.md#check-a-reference",
    ),
    Question(
        id="reference-that-nobody-can-find",
        topic=QuestionTopic.SCHOOL,
        group="Citing AI and finding sources",
        question="An article or book can't be found. Did AI invent it?",
        wordings=(
            "patron asks for a book that does not exist",
            "can't find a cited article anywhere",
            "patron brings a citation that is not in any database",
            "library user wants a paper that doesn't seem to exist",
            "a researcher requested an academic journal article and it was as if the article didn't exist",
            "interlibrary loan request for a paper that is not in the journal",
            "is this citation hallucinated or just wrong",
            "phantom reference, ghost citation",
            "how do librarians handle fake ai citations",
            "the author never wrote this paper",
            "what is a ghost citation",
            "chatgpt recommended books nobody has",
            "recommended books in no library catalogue",
        ),
        answer=Claim(
            text="""
                AI may well have invented an article or book that can't be found, but rule out a simple mistake first.
                A wrong year or a misspelled name can hide a real work, so search for parts of the title in a catalog such as WorldCat, and check the author's list of publications.
                A reference that AI made up (sometimes called a ghost citation) typically combines a real author with a plausible title.
                Of the fifteen books on a partly AI-made reading list in US newspapers in May 2025, ten didn't exist.
                If someone asks you for such a work, explain that chatbots make references up, and offer real ones.
            """,
            sources=(
                "wkar-2026-references",
                "walters-wilder-2023",
                "aacc-ghost-citations",
                "bandt-2025-reading-list",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#does-chatgpt-make-up-references",
    ),
    Question(
        id="how-many-students-use-ai",
        topic=QuestionTopic.SCHOOL,
        group="How AI changes school",
        question="How many students use AI?",
        wordings=(
            "hepi survey ai",
            "ai usage statistics university",
            "percentage of teens using chatgpt for homework",
            "how many kids use chatgpt for school",
            "how common is ai use among students",
            "how common is ai at school",
            "share of pupils who use it",
            "share of pupils with chatbots",
            "statistics on school use",
        ),
        answer=Claim(
            text="""
                Most undergraduates in the UK and most teenagers in the United States have used AI, according to surveys.
                In a December 2025 survey, 95% of UK undergraduates said that they used AI, and 94% used it for graded work.
                Far fewer, 12%, put text written by AI straight into that work.
                Among US teenagers aged 13 to 17, 54% said in fall 2025 that they had used chatbots for schoolwork.
            """,
            sources=("hepi-2026", "pew-2026-teens"),
            as_of="2026-03",
            our_reading=True,
        ),
        more="questions/the-future.md#how-many-people-use-generative-ai",
    ),
    Question(
        id="do-most-students-cheat",
        topic=QuestionTopic.SCHOOL,
        group="How AI changes school",
        question="Do most students cheat with AI?",
        wordings=(
            "how common is chatgpt cheating",
            "ai cheating statistics",
            "everyone uses ai to cheat",
            "is everyone cheating with ai",
            "how many students cheat with chatgpt",
            "is cheating increasing because of ai",
            "how widespread is cheating",
            "is everybody doing it",
            "is cheating on the rise",
            "majority dishonest",
        ),
        answer=Claim(
            text="""
                The surveys that we know of don't show that most students cheat with AI, but they can't settle the question, because they rely on what students say.
                In December 2025, 12% of UK undergraduates said that they put AI text straight into graded work.
                Among US teenagers, about 6 in 10 said in fall 2025 that cheating with chatbots happens at least somewhat often at their school.
                In the US high schools that Stanford researchers surveyed in 2023, cheating overall was about as common as in earlier years.
                Much depends on what counts as cheating, and schools draw that line in different places.
            """,
            sources=(
                "hepi-2026",
                "pew-2026-teens",
                "stanford-cheating-2023",
            ),
            as_of="2026-03",
            our_reading=True,
        ),
        more="questions/law.md#is-using-ai-plagiarism",
    ),
    Question(
        id="how-many-teachers-use-ai",
        topic=QuestionTopic.SCHOOL,
        group="How AI changes school",
        question="Do teachers use AI themselves?",
        wordings=(
            "teachers using chatgpt",
            "do professors use ai to make assignments",
            "share of teachers using ai",
            "do lecturers use it too",
            "do educators use bots themselves",
            "are lessons made by ai",
        ),
        answer=Claim(
            text="""
            Yes, many teachers use AI themselves.
            In a US survey from spring 2025, 60% of public-school teachers said that they had used an AI tool for work during that school year.
            About 30% used one at least once a week.
            Teachers said that they used AI, for example, to prepare lessons, make worksheets and adapt material to individual students.
            But few get formal guidance from their schools: in a similar survey in early 2026, 18% said that they had received some, and about half had received only informal guidance.
            """,
            sources=("gallup-walton-2025", "fingerlakes1-teachers-2026"),
            as_of="2026-05",
        ),
        more="examples.md#tutoring",
    ),
    Question(
        id="does-ai-save-teachers-time",
        topic=QuestionTopic.SCHOOL,
        group="How AI changes school",
        question="Does AI save teachers time?",
        wordings=(
            "chatgpt lesson planning time",
            "ai to reduce teacher workload",
            "six weeks a year ai teachers",
            "how can ai help teachers",
            "ai tools for teachers",
            "lesson plans with ai",
            "planning lessons with ai",
            "worksheets and report cards",
            "more work or less for teachers",
            "less marking in the evening",
            "lesson plan outline",
            "less preparation work",
            "can it make my worksheets",
            "relief for educators",
            "do ai lesson plans save time",
            "eef trial of chatgpt with science teachers",
            "minutes a week saved with chatgpt",
        ),
        answer=Claim(
            text="""
                AI can save teachers time, at least in preparing lessons.
                In a 2024 trial in England, some science teachers were asked to use ChatGPT to prepare lessons for students aged 11 to 13.
                Others were asked not to use generative AI.
                The teachers with ChatGPT spent about 56 minutes a week preparing these lessons, compared with about 82 minutes for the others.
                Experts who compared the lesson materials found no evidence of a difference in quality.
                Still, check every draft before class, because AI can be wrong.
            """,
            sources=("nfer-chatgpt-2024",),
            as_of="2025-06",
            our_reading=True,
        ),
        more="examples.md#tutoring",
    ),
    Question(
        id="are-ai-lesson-plans-good",
        topic=QuestionTopic.SCHOOL,
        group="How AI changes school",
        question="Are lesson plans written by AI any good?",
        wordings=(
            "quality of ai lesson plans",
            "are ai lesson plans good",
            "should i trust chatgpt's lesson plan",
            "ai generated lesson plans study",
            "are lessons planned with ai worse",
            "why are ai lesson plans so boring",
            "best way to plan lessons with ai",
        ),
        answer=Claim(
            text="""
                AI can help teachers prepare parts of a lesson, but in one study its complete plans asked little of students.
                In a 2024 trial in England, experts who reviewed a sample found no evidence that science teachers' materials were better or worse with ChatGPT than without it.
                On average, the teachers used it for a third of their lessons, most often to plan one activity in each.
                When US researchers had three chatbots write 311 complete civics lessons in August 2024, 90% of the activities only asked students to remember, understand or apply knowledge.
                So ask for ideas, quizzes or another version of your own material, and check the facts.
            """,
            sources=(
                "nfer-chatgpt-2024",
                "teachingtimes-chatgpt-2024",
                "trust-maloy-2026-aera",
                "maloy-2025-lesson-plans",
                "particle-civics-lessons-2025",
            ),
            as_of="2026-12",
            our_reading=True,
        ),
        more="questions/school-and-study.md#does-ai-save-teachers-time",
    ),
    Question(
        id="grading-with-ai",
        topic=QuestionTopic.SCHOOL,
        group="What teachers may do",
        question="Are teachers allowed to use AI to grade?",
        wordings=(
            "ai marking homework",
            "is my teacher grading with chatgpt",
            "automatic essay scoring ai allowed",
            "dfe ai marking",
            "can teachers grade papers with chatgpt",
            "can ai grade essays",
            "feedback from ai on student work",
            "does my professor use ai to mark",
            "automated feedback on essays",
            "score assignments by machine",
            "correct tests",
            "marks given by a computer",
            "determine a student's grade",
            "let software assess essays",
            "correct exams automatically",
            "is automatic marking fair",
            "is an llm a fair and consistent grader",
        ),
        answer=Claim(
            text="""
                Whether teachers may use AI to grade depends on the country, the school's rules and how much the grade matters.
                In England, the Department for Education accepts AI for low-stakes work, like quizzes, if teachers check the results.
                The EU classifies AI that evaluates learning as high-risk, with duties for makers and schools from December 2027.
                Checking only a few grades isn't enough, because an LLM may judge the same work differently next time. In a 2023 study, LLMs judging chatbots' answers also tended to favor longer ones.
                So the teacher should decide each grade, be open about AI, and not enter students' names into tools the school hasn't approved.
                """,
            sources=(
                "dfe-genai-2025",
                "zheng-2023-judge",
                "eu-ai-act-2024",
                "eu-omnibus-ai-2026",
            ),
            as_of="2026-07",
            our_reading=True,
        ),
        more="questions/law.md#has-the-eu-ai-act-been-delayed",
    ),
    Question(
        id="quiz-questions-by-ai",
        topic=QuestionTopic.SCHOOL,
        group="What teachers may do",
        question="Can a teacher let AI write quiz or exam questions?",
        wordings=(
            "multiple-choice test by chatgpt",
            "ai wrong answers for a maths quiz",
            "make a worksheet with ai",
            "generate a test for my class",
        ),
        answer=Claim(
            text="""
                AI can draft quiz and exam questions, but a teacher has to check each one.
                Make sure that only one answer is correct, that it's the one marked as correct, and that the wording and difficulty suit your class.
                AI is often weaker at inventing the wrong answers for multiple-choice questions.
                In a 2026 study, when an LLM was given the correct solution, its wrong answers came closer to those that people had written.
                So give it the correct solution, along with mistakes that your own students have made.
            """,
            sources=("lee-2024-math-mcq", "zengaffinen-2026-distractors", "antwerp-mcq-ai-2026"),
            as_of="2026-03",
            our_reading=True,
        ),
        more="questions/school-and-study.md#ai-proof-tasks",
    ),
    Question(
        id="student-work-in-chatgpt",
        topic=QuestionTopic.SCHOOL,
        group="What teachers may do",
        question="Can a teacher put students' work into ChatGPT?",
        wordings=(
            "ferpa chatgpt",
            "is chatgpt ferpa compliant",
            "upload student essays to ai",
            "gdpr pupils data ai",
            "privacy of students and ai",
            "can teachers upload student papers",
            "uploading pupils' essays for feedback",
            "test results of my class",
            "child's homework",
            "report cards",
            "paste an essay for feedback",
            "privacy law and pupils texts",
            "enter names of students in a bot",
            "data protection at school",
        ),
        answer=Claim(
            text="""
                A teacher shouldn't put students' work with their names on it into ChatGPT or another public chatbot unless the school has approved it.
                In the United States, for example, a privacy law called FERPA protects education records.
                A 2023 committee report at Cornell University tells teachers not to share with these tools anything that FERPA requires them to keep private.
                Removing the names helps, but the text itself can still reveal who wrote it.
                So ask your school which tool it has approved for student work.
            """,
            sources=("aacrao-ferpa-2024", "cornell-genai-2023"),
            as_of="2024-10",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#confidential-information-in-a-chatbot",
    ),
    Question(
        id="iep-with-ai",
        topic=QuestionTopic.SCHOOL,
        group="What teachers may do",
        question="Can a teacher write an IEP or a report about a student with AI?",
        wordings=(
            "can i use chatgpt to write iep goals",
            "is it legal to write an iep with ai",
            "my child's iep was written by ai",
            "special education teacher using ai",
            "student reports written by ai",
            "report card comments with chatgpt",
            "ai for individualized education programs",
            "what can parents do if ai wrote the iep",
        ),
        answer=Claim(
            text="""
                A teacher may use AI to word an IEP if the school district has approved the tool, but people have to decide what the IEP says.
                An IEP (individualized education program) is the plan for a US student in special education.
                US law requires the plan to fit that child, and AI text is often generic.
                Goals written by AI may therefore miss the child's needs or be too vague to measure.
                Don't enter names, diagnoses or records into a tool that the district hasn't approved, because FERPA, a US privacy law, protects student records.
                Take the same care with other reports about students.
            """,
            sources=("spedlaw-iep-2026", "spedspotlight-ai", "fpf-school-official-2016"),
            as_of="2026-06",
            our_reading=True,
        ),
        more="questions/school-and-study.md#safe-ai-in-the-classroom",
    ),
    Question(
        id="is-an-ai-tool-a-school-official",
        topic=QuestionTopic.SCHOOL,
        group="Student and school data",
        question="Can an AI tool be a “school official” under FERPA?",
        wordings=(
            "which ai tools meet ferpa",
            "vendor says it is ferpa compliant",
            "is an ai grading tool a school official under ferpa",
            "ai grading and student privacy law",
            "may a school share student records with an ai company",
            "school official exception ai",
            "ferpa and ai tools for teachers",
            "can a teacher sign up for an ai grading tool",
        ),
        answer=Claim(
            text="""
                The maker of an AI tool can count as a “school official” under FERPA, the US law on education records, but only if the school arranges it.
                The company has to do work that staff would otherwise do, and may use the records only for the agreed purpose.
                The school must have direct control over how the records are used and kept.
                In practice, that usually takes a contract made by the school or district, rather than a teacher clicking “I agree.”
                A vendor's claim to be FERPA compliant doesn't settle it.
            """,
            sources=(
                "fpf-school-official-2016",
                "aacrao-ferpa-2024",
                "cornell-genai-2023",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/school-and-study.md#student-work-in-chatgpt",
    ),
    Question(
        id="parents-permission-for-chatgpt",
        topic=QuestionTopic.SCHOOL,
        group="Student and school data",
        question="Do US schools need parents' permission before students use ChatGPT?",
        wordings=(
            "permission slip for ai in class",
            "coppa and ai tools",
            "parental consent for a classroom chatbot",
        ),
        answer=Claim(
            text="""
            Usually yes: under OpenAI's terms, students under 18 need a parent's permission for an ordinary ChatGPT account, and children under 13 can't have one.
            A US law on children's privacy, COPPA, also requires many online services to get a parent's consent before collecting personal data from children under 13.
            According to the Federal Trade Commission, a school can consent on parents' behalf, but only if the data is used for the school's own purposes and not for commercial ones.
            That is guidance rather than law: in 2025, the commission left consent by schools out of its new COPPA rule.
            """,
            sources=(
                "conductatlas-openai-minors-2026",
                "edweek-permission-slips-2023",
                "ftc-coppa-faq",
                "pipc-coppa-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/school-and-study.md#is-an-ai-tool-a-school-official",
    ),
    Question(
        id="teacher-uses-ai-without-approval",
        topic=QuestionTopic.SCHOOL,
        group="What teachers may do",
        question="Can a teacher use AI tools without the school's approval?",
        wordings=(
            "do i need permission to use ai in class",
            "sign up my class for an ai app",
            "teacher using chatgpt for lesson plans allowed",
            "free ai tool for teachers student accounts",
            "approved ai tools district",
            "can a teacher use magicschool without permission",
            "principal's permission to use an ai quiz maker",
        ),
        answer=Claim(
            text="""
                Without the school's approval, a teacher shouldn't use AI tools that involve students' data or accounts.
                That applies to tools that students sign in to and to any upload of their work.
                A US school district normally needs an agreement with the provider first, because privacy laws such as FERPA protect student records.
                Using AI for your own worksheets, quizzes or lesson plans is usually fine if nothing about students goes in.
                Still, read your school's policy first, because some schools allow only listed tools.
            """,
            sources=("teachtools-approval", "cornell-genai-2023", "dfe-genai-2025"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/school-and-study.md#student-work-in-chatgpt",
    ),
    Question(
        id="risks-for-teachers-using-ai",
        topic=QuestionTopic.SCHOOL,
        group="What teachers may do",
        question="What are the risks for teachers who use AI in the classroom?",
        wordings=(
            "dangers of ai for teachers",
            "is a teacher responsible for ai mistakes",
            "what are the potential risks for teachers when using ai in the classroom",
            "ai lesson material errors",
            "teacher data protection ai",
            "safe use of ai by teachers",
            "exam malpractice and ai for teachers",
            "who is responsible if ai grades wrong",
        ),
        answer=Claim(
            text="""
                The main risks for teachers who use AI in the classroom are that students' personal data gets into the wrong tool and that wrong or biased material reaches the class.
                A student may also be unfairly accused of using AI.
                You remain responsible for what you hand out and for the grades you give, even if a mistake was made by AI.
                Use tools that your school has approved, leave out names, photos and grades, and check facts and sources before the lesson.
                And don't treat a detector's score as proof that a student used AI.
            """,
            sources=(
                "dfe-genai-2025",
                "jcq-ai-2025",
                "liang-2023-detectors",
            ),
            as_of="2026-11-29",
            our_reading=True,
        ),
        more="questions/school-and-study.md#student-work-in-chatgpt",
    ),
    Question(
        id="line-for-a-teachers-own-use",
        topic=QuestionTopic.SCHOOL,
        group="What teachers may do",
        question="Where is the line for a teacher's own use of AI?",
        wordings=(
            "what may teachers use ai for",
            "is it cheating if a teacher uses ai",
            "where is the line for my ai use as a teacher",
            "should teachers tell students that they used ai",
            "teacher academic integrity ai lesson planning",
            "can i plan lessons with chatgpt as a teacher",
            "do students and teachers need different chatgpt rules",
            "same ai rules for teachers and students",
        ),
        answer=Claim(
            text="""
                A teacher's own use of AI goes too far when AI makes the judgment, when students' data is exposed, or when the result goes out unchecked.
                So AI may draft your worksheets or quizzes, as long as you check the facts, but grades and reports should rest on your own judgment.
                Teachers and students need different rules because their aims differ: students are there to learn, while teachers prepare and assess.
                But neither should enter personal data or other people's work into tools that the school hasn't approved, and both should say openly where AI helped.
            """,
            sources=(
                "dfe-genai-2025",
                "jcq-ai-2025",
                "aiforedu-student-data-2026",
            ),
            as_of="2026-11-29",
            our_reading=True,
        ),
        more="questions/school-and-study.md#risks-for-teachers-using-ai",
    ),
    Question(
        id="safe-ai-in-the-classroom",
        topic=QuestionTopic.SCHOOL,
        group="Rules for classes and schools",
        question="What is safe to do with AI in the classroom, and what isn't?",
        wordings=(
            "safe ai uses for teachers",
            "what can teachers put into chatgpt",
            "ai in the classroom, what's safe, what's not, and how to decide",
            "iep in chatgpt",
            "checklist for using ai in class",
            "can i use my own paid chatgpt for student data",
            "which ai tasks are fine for a teacher",
            "decide whether an ai tool is ok for my class",
            "which ai uses are okay for teachers and which are risky",
            "dos and don'ts of ai for teachers",
            "what to check before my class uses an ai chatbot",
        ),
        answer=Claim(
            text="""
                In class, it's fairly safe to let AI work on your own materials, such as a worksheet, if you enter nothing about students and check the result.
                It isn't safe to enter names, grades, special education plans or students' work into a tool the school hasn't approved.
                Your own paid account doesn't change that, because the school has to keep control of its students' data.
                Before students use a chatbot, check the minimum age, the rules on parents' consent, and whether the students' data is used for training.
                And supervise the students when they use it.
            """,
            sources=(
                "fpf-school-official-2016",
                "dfe-genai-2025",
                "aiforedu-student-data-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/school-and-study.md#student-work-in-chatgpt",
    ),
    Question(
        id="letter-of-recommendation",
        topic=QuestionTopic.SCHOOL,
        group="What teachers may do",
        question="Can I write a letter of recommendation with AI?",
        wordings=(
            "reference letter by chatgpt",
            "recommender used ai",
            "recommend a student",
            "write a reference for a pupil with a bot",
        ),
        answer=Claim(
            text="""
                Few US colleges seem to have rules on letters of recommendation written with AI, so ask the college that will read yours.
                In 2026, GradPilot, a company that checks application essays, looked at the AI policies of 174 US universities.
                Two mentioned these letters, and none had a formal rule on them.
                A letter written by AI may also be less convincing.
                In a small 2024 study, three directors of surgical training programs compared real letters for 13 applicants with AI versions.
                They weren't told which was which. Two of them usually recognized the AI letters anyway, and all three mostly preferred the human ones.
            """,
            sources=("gradpilot-letters-2026", "mansour-2024"),
            as_of="2026-05",
            our_reading=True,
            said_by="gradpilot-letters-2026",
        ),
        more="questions/school-and-study.md#student-work-in-chatgpt",
    ),
    Question(
        id="report-cards-with-ai",
        topic=QuestionTopic.SCHOOL,
        group="What teachers may do",
        question="Can a teacher write report cards or comments on students with AI?",
        wordings=(
            "can a teacher use ai to write report cards",
            "chatgpt for report comments",
            "ai to write student evaluations",
            "is it ok to write progress reports with ai",
            "ai-generated feedback for pupils",
            "teacher uses ai for parent letters",
            "iep goals with ai",
        ),
        answer=Claim(
            text="""
            A teacher can use AI for report comments if the school allows it, the students' data stays protected and the judgment remains the teacher's own.
            To protect the data, write notes without names, grades or diagnoses, let a tool approved by the school polish the wording, and add the names afterward.
            Then check that every comment fits the student, because AI can make comments sound alike and may add something that you didn't mention. For a legally binding plan, such as one for a student with a disability, follow the school's procedure.
            """,
            sources=(
                "aiforedu-student-data-2026",
                "unesco-genai-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/school-and-study.md#student-work-in-chatgpt",
    ),
    Question(
        id="school-reports-in-australia",
        topic=QuestionTopic.SCHOOL,
        group="What teachers may do",
        question="Are teachers in Australia allowed to write school reports with AI?",
        wordings=(
            "victoria ban on ai report comments",
            "wa teachers chatgpt reports",
            "child's report written by chatgpt australia",
            "is my kid's school report ai generated",
        ),
        answer=Claim(
            text="""
                Whether teachers in Australia are allowed to write school reports with AI depends on the state and the school.
                Victoria's rules for state schools, issued in June 2024, were reported as a ban.
                According to these rules, AI must not replace teachers' own voice and judgment when they write to students and parents.
                Western Australia, by contrast, left the decision to schools and teachers that year.
                Private schools can have rules of their own.
            """,
            sources=(
                "vic-genai-schools",
                "theage-reports-2024",
                "thewest-reports-2024",
            ),
            as_of="2024-12",
            our_reading=True,
        ),
        more="questions/school-and-study.md#student-data-in-an-unapproved-tool",
    ),
    Question(
        id="may-a-teacher-forbid-ai",
        topic=QuestionTopic.SCHOOL,
        group="Rules for classes and schools",
        question="Can a teacher forbid AI in class?",
        wordings=(
            "ban chatgpt in my course",
            "no ai policy teacher",
            "should students be allowed to use ai",
            "should teachers ban chatgpt",
            "can a school ban ai",
            "should ai be allowed in school",
            "is it ok to ban ai in class",
            "why not ban chatgpt",
            "prohibit ai tools in my class",
            "class without ai",
            "ai free classroom",
            "which chatbots can students use",
            "ban in the classroom",
            "phones and bots prohibited",
            "say no to ai as educator",
        ),
        answer=Claim(
            text="""
            Yes, a teacher may forbid AI in class where the school leaves that decision to teachers, as Middlebury College in the United States does.
            Say which uses you mean, because even word processors may contain AI.
            You can, for example, allow a spell checker but forbid rewriting with AI.
            At home, a ban is hard to enforce, because detectors can be wrong.
            So explain your reasons, and have important work done in class.
            Some students use AI tools because of a disability, so ask the school how to handle exceptions.
            """,
            sources=(
                "middlebury-ai-faq",
                "regina-ai",
                "unbc-ai",
                "georgian-ai",
                "liang-2023-detectors",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/law.md#is-using-ai-plagiarism",
    ),
    Question(
        id="should-a-school-ban-chatgpt",
        topic=QuestionTopic.SCHOOL,
        group="Rules for classes and schools",
        question="Should a school ban ChatGPT or write a policy?",
        wordings=(
            "should kenyan schools ban chatgpt",
            "ai policy for a principal or head teacher",
            "school with no rules on ai",
            "ministry of education kenya ai",
        ),
        answer=Claim(
            text="""
            A policy usually helps a school more than a ban on ChatGPT, because a ban is hard to enforce at home.
            Having neither leaves teachers guessing.
            A short policy says which tasks students can use AI for and how, what teachers can use it for, and which data must stay out of it.
            A policy can also be national: in 2025, Kenya's minister for information technology told the Senate that the government was working on one, under which AI tools such as ChatGPT would be introduced in schools.
            """,
            sources=(
                "cbcedukenya-ai-policy-2026",
                "eastleighvoice-ai-schools-2025",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/school-and-study.md#ai-statement-in-a-syllabus",
    ),
    Question(
        id="ai-statement-in-a-syllabus",
        topic=QuestionTopic.SCHOOL,
        group="Rules for classes and schools",
        question="What should I write about AI in my syllabus?",
        wordings=(
            "sample ai statement for a course",
            "ai policy for my class",
            "what should i write on my syllabus about ai",
            "syllabus language for chatgpt",
            "course rules on generative ai",
            "what goes into an ai statement for students",
            "how do i tell my students whether ai is allowed",
            "student declaration on ai use template",
        ),
        answer=Claim(
            text="""
            In your syllabus, say which uses of AI are allowed, which aren't, and why, separately for each assignment if the rules differ.
            Explain what counts as unauthorized use and what the consequences are.
            Tell students how to acknowledge AI, for example by explaining what they used it for.
            Make clear that they're responsible for everything they hand in, including errors and made-up references, and say whom to ask if they're unsure.
            The University of Michigan and the University of Kansas offer sample wording that you can adapt.
            """,
            sources=(
                "umich-course-policies",
                "ku-ai-syllabus",
                "smu-cte-genai",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/school-and-study.md#discourage-misuse",
    ),
    Question(
        id="require-students-to-use-ai",
        topic=QuestionTopic.SCHOOL,
        group="Rules for classes and schools",
        question="Can a teacher require students to use ChatGPT?",
        wordings=(
            "can my professor force me to use ai",
            "opt out of ai in a course",
            "must students sign up for chatgpt for a class",
            "i don't want to use ai for an assignment",
            "required ai assignment and privacy",
            "may i make students create an ai account",
        ),
        answer=Claim(
            text="""
            Whether a teacher may require students to use ChatGPT depends on the school's rules, the students' age and the tool's terms.
            Use only a tool that your school has approved.
            Privacy is one problem, because anyone who opens an account gives personal data to a company.
            In 2024, for example, the University of British Columbia advised its instructors not to require a version of ChatGPT that needed an account.
            Cost matters as well: a paid plan shouldn't be a condition for a good grade.
            Students who decline should get a task that teaches the same thing without AI.
            """,
            sources=(
                "ubc-chatgpt-3-5",
                "unm-ai-assignments",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/school-and-study.md#student-work-in-chatgpt",
    ),
    Question(
        id="chatgpt-with-children-under-13",
        topic=QuestionTopic.SCHOOL,
        group="Rules for classes and schools",
        question="Can a class of children under 13 use ChatGPT?",
        wordings=(
            "chatgpt in primary school",
            "can elementary students use chatgpt",
            "ai in class with children under 13",
            "may pupils use gemini or copilot at 12",
            "what age can kids use ai at school",
            "from what age do schools in singapore use ai",
            "primary 4 ai moe",
        ),
        answer=Claim(
            text="""
            Children under 13 shouldn't have ChatGPT accounts of their own.
            OpenAI's terms in 2026 require users to be at least 13, or older in some countries, and those under 18 need a parent's consent.
            In class, the teacher can use the tool and show the answers on a screen, while the children suggest what to ask.
            Another option is a tool that the school has approved for that age. In Singapore, for example, students can use AI from Primary 4 (about age 10), under supervision and with tools designed for education.
            Either way, don't enter the children's personal details.
            """,
            sources=(
                "openai-eu-terms-2026",
                "dfe-genai-2025",
                "moe-sg-ai-2026",
                "sgai-moe-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#minimum-age",
    ),
    Question(
        id="discourage-misuse",
        topic=QuestionTopic.SCHOOL,
        group="Assignments and misuse",
        question="How can a teacher keep students from misusing AI?",
        wordings=(
            "rules for ai in essays",
            "ai policy for a writing course",
            "how might we regulate the use of ai in students' essay writing",
            "assignment rules on ai: none, some, full",
            "assess the writing process",
            "regulate chatgpt in schools",
            "fair rules on ai for students",
            "oral defense of an essay",
            "how to design ai rules for assignments",
            "stop students cheating with chatgpt",
            "prevent ai misuse in class",
            "teach students to use ai responsibly",
            "how can teachers prevent cheating with ai",
            "how to stop students from using ai to cheat",
            "what should i tell my students about ai",
            "how do teachers deal with chatgpt",
            "oral exams instead of essays",
            "take-home essay",
            "motivate honest work",
            "redesign exams",
        ),
        answer=Claim(
            text="""
            To keep students from misusing AI, set clear rules for each assignment and assess more than the finished text.
            Say whether AI is forbidden, allowed for certain steps such as finding ideas, or allowed if it's disclosed, and explain why.
            Then look at how the work was done: drafts, notes, writing in class or a short conversation about the essay show what the student understands.
            Detectors are no substitute: in a 2023 study, they often flagged honest essays by non-native English writers.
            Teach students to use AI well, too: it can support learning if they think first and check its answers.
            """,
            sources=("middlebury-ai-faq", "windsor-genai", "liang-2023-detectors", "bastani-2025"),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/school-and-study.md#may-a-teacher-forbid-ai",
    ),
    Question(
        id="should-an-assignment-allow-ai",
        topic=QuestionTopic.SCHOOL,
        group="Assignments and misuse",
        question="How does a teacher decide whether an assignment may use AI?",
        wordings=(
            "what is the essay for if ai can write it",
            "which tasks should allow ai",
            "a classroom essay with ai in the loop: what is the assignment for",
            "ai rules for each assignment",
            "design an assignment with ai",
            "should students write without ai",
            "is the school essay dead",
            "grade the process instead of the product",
        ),
        answer=Claim(
            text="""
            To decide whether an assignment may use AI, a teacher can ask which skill students are meant to practice or show in it.
            If students are supposed to show what they know or that they can write on their own, have them work without AI, under supervision if the grade matters.
            If the goal is to revise, judge or research, AI can be part of the task: ask students for their prompts, the changes they made and their reasons, and grade those.
            Because the goal differs from task to task, state the rule each time.
            """,
            sources=(
                "windsor-genai",
                "middlebury-ai-faq",
                "unesco-genai-2023",
            ),
            our_reading=True,
        ),
        more="questions/school-and-study.md#discourage-misuse",
    ),
    Question(
        id="suspect-a-student",
        topic=QuestionTopic.SCHOOL,
        group="Assignments and misuse",
        question="What should a teacher do if they suspect AI in a student's work?",
        wordings=(
            "student used chatgpt what to do",
            "how to handle ai cheating",
            "detector says 90 percent ai now what",
            "i think a student used ai",
            "how to confront a student about ai",
            "how do i deal with suspected ai use",
            "essay was flagged, now what",
            "confront a pupil about ai",
            "what to do after a positive ai report",
            "does not sound like him",
            "text does not match the pupil",
            "talk with a student about suspected use",
            "next step after suspicion",
        ),
        answer=Claim(
            text="""
            A teacher who suspects AI in a student's work should talk with the student before deciding anything, because a suspicion can be wrong, and so can an AI detector.
            The University of Minnesota advises teachers to write down what raised the concern and to gather evidence, such as passages from the student's earlier work.
            In the conversation, ask how and when the student did the work and how the student chose the sources.
            Only then judge whether the student is likely to have broken the rules, and if so, follow the school's procedure.
            """,
            sources=("umn-genai-misconduct",),
            our_reading=True,
            as_of="2025",
        ),
        more="questions/privacy-and-safety.md#do-ai-text-detectors-work",
    ),
    Question(
        id="will-ai-replace-teachers",
        topic=QuestionTopic.SCHOOL,
        group="How AI changes school",
        question="Will AI replace teachers?",
        wordings=(
            "are teachers needed with ai",
            "ai teacher instead of human",
            "future of school with chatgpt",
            "do we still need teachers",
            "is ai a threat to teachers",
            "classroom without teachers",
            "robot in front of the class",
            "is the teaching profession dying",
            "human educators in future",
            "will ai replace my child's teacher",
        ),
        answer=Claim(
            text="""
            It isn't known whether AI will replace teachers, but education authorities such as England's Department for Education want it to support teachers instead.
            The department's 2025 paper says that AI can't replace teachers' judgment or their relationships with students.
            AI can teach well under the right conditions.
            In a Harvard trial published in 2025, 194 physics students learned more with an AI tutor than in a class where they worked on problems together.
            But the teachers of the course had designed that tutor, so the trial doesn't show that AI could manage without teachers.
            """,
            sources=(
                "dfe-genai-2025",
                "kestin-2025",
            ),
            as_of="2025-06",
            our_reading=True,
        ),
        more="questions/the-future.md#will-llms-replace-workers",
    ),
    Question(
        id="ai-and-contact-with-teachers",
        topic=QuestionTopic.SCHOOL,
        group="How AI changes school",
        question="Will AI in school reduce contact between teachers and students?",
        wordings=(
            "less time with the teacher because of ai",
            "does ai free teachers' time for students",
            "will ai in school reduce teacher-student interaction",
            "do children talk less to teachers when a school uses ai",
            "human contact in an ai classroom",
            "ai and the relationship with teachers",
        ),
        answer=Claim(
            text="""
            Whether AI reduces contact between teachers and students depends on how the school uses it.
            If AI helps teachers prepare lessons, they may have more time for students; if students work alone with an AI tutor, there may be less contact.
            In a US survey about the 2024–25 school year, half of the high-school students agreed that using AI in class makes them feel less connected to their teacher.
            So ask the school what teachers do with the time that AI saves.
            """,
            sources=(
                "nfer-chatgpt-2024",
                "cdt-schools-2025",
            ),
            as_of="2025-10",
            our_reading=True,
        ),
        more="questions/school-and-study.md#does-ai-save-teachers-time",
    ),
    Question(
        id="thesis-with-chatgpt",
        topic=QuestionTopic.SCHOOL,
        group="Homework, essays and exams",
        question="Can ChatGPT write a thesis?",
        wordings=(
            "can i use chatgpt for my dissertation",
            "ai write my paper",
            "phd thesis ai generated",
            "problems with using chatgpt to write papers",
            "can i write my paper with ai",
            "essay written by chatgpt",
            "can chatgpt write my essay",
            "is it bad to use ai for essays",
            "can ai write a good essay",
            "dissertation by ai",
            "term paper",
            "have my dissertation written",
            "bachelor thesis with a bot",
            "let software write my paper",
            "risks of ghostwriting by ai",
        ),
        answer=Claim(
            text="""
            ChatGPT can write pages that look like a thesis, but it hasn't done the research that the pages describe.
            It can also invent references: in a 2023 test of GPT-4, then a model behind ChatGPT, 18% of the references it gave without web search didn't exist.
            At many universities, it is misconduct to hand in text like this as your own.
            Help with wording may be allowed, so ask your advisor before you start.
            """,
            sources=("walters-wilder-2023", "notredame-au-ai-2024"),
            as_of="2024",
            our_reading=True,
        ),
        more="questions/law.md#is-using-ai-plagiarism",
    ),
    Question(
        id="phd-thesis-in-india",
        topic=QuestionTopic.SCHOOL,
        group="Homework, essays and exams",
        question="How much AI is allowed in a PhD thesis in India?",
        wordings=(
            "ugc ai percentage limit",
            "calcutta university 10% cap",
            "ai plagiarism rules indian universities",
            "permitted ai content in dissertation ugc 2026",
        ),
        answer=Claim(
            text="""
                India has no single percentage of AI text allowed in a PhD thesis; universities set their own rules.
                Calcutta University, for example, planned in 2026 to reject a thesis if AI generated more than 10% of it.
                The often-quoted limits of 10%, 40% and 60% come from the 2018 plagiarism regulations of the University Grants Commission (UGC) and concern similarity to other texts, not AI.
                A 2026 guide for students says that the UGC has no separate AI rule but counts undisclosed AI text as plagiarism, and a newspaper says the same of text copied from AI.
                So ask for your university's current rule, and say how you used AI.
            """,
            sources=(
                "millenniumpost-cu-ai-2026",
                "researchexperts-ugc-2026",
                "researchexperts-ugc-guide-2026",
                "patrika-ugc-2026",
            ),
            as_of="2026-06",
            our_reading=True,
        ),
        more="questions/school-and-study.md#thesis-with-chatgpt",
    ),
    Question(
        id="math-homework",
        topic=QuestionTopic.SCHOOL,
        group="Homework, essays and exams",
        question="Can AI do my math homework?",
        wordings=(
            "chatgpt solve math",
            "photo of equation ai answer",
            "is ai good at math for school",
            "using ai for math",
            "can ai solve math problems",
            "solve equations with ai",
            "photomath",
            "word problems",
            "step by step solutions for equations",
            "are its calculations right for algebra",
        ),
        answer=Claim(
            text="""
            AI can often do math homework, but it makes mistakes, and if it does the work, you may learn less.
            A trial published in 2025 tested the effect on learning with nearly a thousand high-school students in Turkey.
            Those who had practiced with an ordinary chatbot later did 17% worse on an exam without AI than those who had practiced without a chatbot.
            A version that gave hints instead of answers largely avoided that loss.
            So try each problem first, ask for a hint when you're stuck, and check every step.
            """,
            sources=("bastani-2025", "mirzadeh-2024"),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/limits.md#can-llms-do-arithmetic",
    ),
    Question(
        id="summary-of-a-text",
        topic=QuestionTopic.SCHOOL,
        group="Studying with AI",
        question="Can I trust an AI summary of an article, a book or a long document?",
        wordings=(
            "summary of a 200-page tender pack",
            "ai summary of a long contract or tender",
            "chatgpt summarize pdf accuracy",
            "ai book summary instead of reading",
            "is ai summary reliable for studying",
            "can ai read a book for me",
            "summarize an article with ai",
            "let ai read a long report for me",
            "read the short version",
            "cliff notes",
            "short version of a pdf",
            "does it leave out important points",
            "read the abstract by bot instead",
            "summarize a document",
        ),
        answer=Claim(
            text="""
            You can use an AI summary to decide what to read, but don't trust it for details.
            It can leave out, distort or invent a point that matters, such as a clause or a figure.
            It often makes a finding sound too general: “this drug helped the patients in our trial” becomes “this drug helps patients.”
            In a 2025 study of scientific texts, several of the ten LLMs tested made this mistake in 26% to 73% of their summaries.
            If a point matters, read the passage itself.
            """,
            sources=("peters-2025",),
            as_of="2025",
            our_reading=True,
        ),
        more="examples.md#summarizing-and-translating",
    ),
    Question(
        id="can-chatgpt-pass-exams",
        topic=QuestionTopic.SCHOOL,
        group="Homework, essays and exams",
        question="Can ChatGPT pass exams?",
        wordings=(
            "gpt 4 bar exam",
            "ai passes medical exam",
            "chatgpt sat score",
            "did it pass the bar exam",
            "results in entrance tests",
            "medical licensing by ai",
            "grade of a bot in finals",
            "leaving certificate computer science",
            "final school exam by ai",
        ),
        answer=Claim(
            text="""
            Yes, the LLMs behind ChatGPT can pass many written exams, although some of their answers are wrong.
            In 2023, ChatGPT Plus (a paid version) answered 55 of the 62 parts of a computer science paper from Ireland's school-leaving exam correctly.
            OpenAI reported that its model GPT-4 had scored among the top 10% of test takers on a simulated bar exam (the exam for becoming a lawyer in the US).
            But a study published in 2024 estimated that GPT-4 had beaten 69% of test takers at most.
            Either way, exams are made for people, so a pass doesn't show that an LLM understands the subject or can do a person's work.
            """,
            sources=(
                "openai-gpt4-2023",
                "martinez-2024-bar",
                "becker-2023-leaving-cert",
            ),
            as_of="2024",
            our_reading=True,
        ),
        more="questions/limits.md#can-i-trust-benchmark-scores",
    ),
    Question(
        id="unesco-advice",
        topic=QuestionTopic.SCHOOL,
        group="Rules for classes and schools",
        question="What does UNESCO advise schools on generative AI?",
        wordings=(
            "unesco guidance genai education",
            "minimum age ai in classroom",
            "un rules for ai at school",
            "global guidance for education",
            "united nations recommendations for classrooms",
        ),
        answer=Claim(
            text="""
            UNESCO, the United Nations agency for education, science and culture, advises governments to set rules before schools use generative AI.
            Its 2023 guidance asks governments to protect students' data, to train teachers and to make sure that AI tools are checked before schools adopt them.
            Students should be at least 13 before they use these tools on their own, the guidance says.
            UNESCO's guidance is advice, not law. The rules that schools have to follow are those of their own country.
            """,
            sources=("unesco-genai-2023",),
            as_of="2023-09",
        ),
        more="questions/privacy-and-safety.md#minimum-age",
    ),
    Question(
        id="dfe-advice",
        topic=QuestionTopic.SCHOOL,
        group="Rules for classes and schools",
        question="What does the DfE say about AI in English schools?",
        wordings=(
            "uk government ai schools guidance",
            "can teachers in england use chatgpt",
            "department for education generative ai policy",
            "department for education england",
            "british government on bots in class",
        ),
        answer=Claim(
            text="""
            England's Department for Education (DfE) says that schools may use generative AI if they use it safely and people stay in charge.
            Its June 2025 policy paper says that AI can help teachers with lesson plans and routine tasks.
            But it also says that teachers must check what AI produces and protect personal data.
            The paper is more cautious about use by students and notes that the evidence on it is still growing.
            """,
            sources=("dfe-genai-2025",),
            as_of="2025-06",
        ),
        more="questions/school-and-study.md#grading-with-ai",
    ),
    Question(
        id="say-no-to-ai-at-school",
        topic=QuestionTopic.SCHOOL,
        group="Questions for parents",
        question="Can parents refuse the use of AI at school?",
        wordings=(
            "does my child have to use ai",
            "can we say no to ai in class",
            "opt out of ai at school",
            "why is my child using ai",
            "must my child use it",
            "opt my child out",
            "object to software in lessons",
        ),
        answer=Claim(
            text="""
            Whether parents may refuse the use of AI at school depends on where they live and what the AI is used for.
            In the US state of Oklahoma, for example, a law for public schools, in force since July 2026, lets parents opt their child out of certain uses of AI.
            The school must not penalize the child for it.
            So find out which AI tools the class uses, what data they collect, and what your child would do instead.
            """,
            sources=("oklahoma-sb1734-2026", "fastdemocracy-oklahoma-2026"),
            as_of="2026-07",
        ),
        more="questions/school-and-study.md#dfe-advice",
    ),
    Question(
        id="tell-families-about-ai",
        topic=QuestionTopic.SCHOOL,
        group="Rules for classes and schools",
        question="How should a school tell families about AI?",
        wordings=(
            "brief parents on student data and ai",
            "letter to parents about ai",
            "inform families about ai tools",
            "letter home about technology",
            "inform mums and dads",
        ),
        answer=Claim(
            text="""
            A school should tell families in plain words what it uses AI for, how students' data is protected, which decisions stay with teachers, and where parents can raise concerns.
            That advice comes from a March 2026 checklist by AIForEdu, a website for teachers.
            In some places, informing parents is a legal duty.
            In the US state of Oklahoma, a law on AI in public schools, in force since July 2026, requires school districts to give certain parents regular written notice about the use of AI.
            """,
            sources=(
                "aiforedu-families-2026",
                "ed-ai-letter-2025",
                "oklahoma-sb1734-2026",
                "fastdemocracy-oklahoma-2026",
            ),
            as_of="2026-07",
        ),
        more="questions/school-and-study.md#say-no-to-ai-at-school",
    ),
    Question(
        id="teach-the-difference",
        topic=QuestionTopic.SCHOOL,
        group="Teaching about AI",
        question="How do I explain the difference between generative AI and an LLM in class?",
        wordings=(
            "lesson generative ai vs llm",
            "teach what is a language model",
            "class activity ai terms",
            "lesson idea on ai terms",
            "teaching unit on the two terms",
            "worksheet on language models",
        ),
        answer=Claim(
            text="""
            To explain the difference in class, start with what AI can produce.
            Show a poem, an image, a tune and a short silent video, all made by AI, and explain that the AI behind all four is called generative AI.
            Then ask which of the four is text.
            The poem is, and it was written by an LLM, a kind of AI model that predicts text.
            End with a borderline case: OpenAI's GPT-4o (2024) could produce both text and images, so whether it still counts as an LLM depends on the definition.
            """,
            sources=("google-ml-glossary", "nist-ai-600-1-2024", "openai-4o-image-2025"),
            as_of="2025-03",
            our_reading=True,
        ),
        more="questions/the-words.md#difference-between-generative-ai-and-llm",
    ),
    Question(
        id="notebooklm-for-studying",
        topic=QuestionTopic.SCHOOL,
        group="Studying with AI",
        question="What is NotebookLM, and is it safer for studying?",
        wordings=(
            "google notebook ai for students",
            "ai that uses only my notes",
            "notebooklm vs chatgpt for school",
            "upload notes and get a podcast",
            "google tool with my own pdfs",
            "tool that sticks to my documents",
            "podcast from lecture notes",
            "is notebooklm a language model",
            "what does lm mean in notebooklm",
            "does notebooklm hallucinate less than gemini",
            "notebooklm accuracy compared with chatgpt",
        ),
        answer=Claim(
            text="""
                NotebookLM, which Google renamed Gemini Notebook in July 2026, answers questions about documents that you upload, and it shows the passages it used.
                Despite the letters LM, it isn't a language model itself: Google's LLM Gemini writes the answers.
                For studying, it can be safer than an ordinary chatbot, but you still can't trust its answers without checking them.
                In a 2025 study of journalistic work with up to 300 documents about TikTok, 13% of NotebookLM's answers contained something that the documents didn't support.
                For Gemini and ChatGPT with the same documents, the figure was about 40%.
                So read the passages that NotebookLM shows.
            """,
            sources=(
                "zenml-notebooklm",
                "google-gemini-notebook-2026",
                "google-notebook-help",
                "hagar-2025-overconfidence",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="systems.md#notebooklm",
    ),
    Question(
        id="student-or-patient-data-in-notebooklm",
        topic=QuestionTopic.SCHOOL,
        group="Student and school data",
        question="Can I put student records or patient data into NotebookLM?",
        wordings=(
            "is notebooklm ferpa compliant",
            "notebooklm hipaa",
            "notebooklm privacy for schools",
            "can i upload confidential documents to notebooklm",
            "does google see my notebooklm sources",
            "notebooklm personal or work account",
        ),
        answer=Claim(
            text="""
            No, not unless your institution has approved NotebookLM (renamed Gemini Notebook in 2026) for that kind of data.
            Google processes the documents that you upload, and laws such as FERPA and HIPAA in the United States limit who may get student records and patient data.
            An undated help page from the University of North Carolina at Charlotte, for example, says not to use the tool for patient data.
            If your institution does allow the tool, use the account that it gave you.
            """,
            sources=(
                "memx-notebooklm-2026",
                "verifywise-notebooklm-2026",
                "charlotte-notebooklm-data",
                "google-workspace-genai-privacy",
                "google-gemini-notebook-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#gemini-with-a-school-or-work-account",
    ),
    Question(
        id="school-account-and-training",
        topic=QuestionTopic.SCHOOL,
        group="Student and school data",
        question="Does a school account of ChatGPT train on what students type?",
        wordings=(
            "chatgpt edu privacy",
            "does openai use student data",
            "school license ai data protection",
            "does the school version of chatgpt keep student data",
            "is chatgpt safe for school use",
            "are pupils' chats private",
            "are pupils inputs used for learning",
            "education licence privacy",
        ),
        answer=Claim(
            text="""
            By default, OpenAI says, it doesn't train its models on what students type in ChatGPT Edu, its product for schools and universities.
            OpenAI says the same of all its plans for organizations: it uses their chats for training only if the organization agrees.
            Still, the school's administrators may be able to see the chats.
            A personal account is different, because OpenAI may use what students type there for training unless they opt out.
            Both kinds of account are called ChatGPT, so ask your school which one the class uses.
            """,
            sources=("openai-enterprise-privacy-2026", "openai-eu-privacy-2026"),
            as_of="2026-06",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#does-it-learn-from-what-i-type",
    ),
    Question(
        id="ai-as-accommodation",
        topic=QuestionTopic.SCHOOL,
        group="Homework, essays and exams",
        question="Can I use AI tools because of a disability?",
        wordings=(
            "ai for dyslexia at school",
            "text to speech ai exam accommodation",
            "adhd student chatgpt allowed",
            "ai for students with special needs",
            "dyscalculia",
            "read aloud for dyslexia",
            "reading support for dyslexia",
            "assistive technology in exams",
            "autism and chatbots",
            "ai ban and a student who dictates",
            "is speech-to-text allowed if ai is banned",
        ),
        answer=Claim(
            text="""
            You may be allowed to use AI tools because of a disability, especially if your school has agreed to them as an accommodation.
            An accommodation is a change in how you learn or are tested.
            Dictation and tools that read text aloud are easier to justify than AI that writes graded work.
            Ask the school's disability office to confirm in writing that you may use your tool.
            If a course bans AI, the ban might not apply to a tool that your school has agreed to in this way.
            """,
            sources=("georgian-ai",),
            as_of="2025",
            our_reading=True,
        ),
        more="examples.md#image-description",
    ),
    Question(
        id="public-libraries-and-ai",
        topic=QuestionTopic.SCHOOL,
        group="Libraries and their collections",
        question="What is the role of public and school libraries as AI spreads?",
        wordings=(
            "library help people with ai",
            "ai at the library",
            "librarians teach ai",
            "librarians and digital literacy",
            "does a library offer courses",
            "school librarian, ai tool or threat",
            "chatgpt in a school library",
        ),
        answer=Claim(
            text="""
                As AI spreads, libraries can help people understand it and check what it says.
                In 2020, IFLA, the international federation of library associations, asked libraries to help people learn how AI works and how it affects privacy.
                A 2024 article in Library Journal, a US magazine, saw a major new role for public libraries in teaching digital skills.
                For schoolwork, AI can suggest topics or search terms, but it isn't reliable, so it's all the more important to teach students to check sources.
            """,
            sources=(
                "ifla-ai-2020",
                "lj-ai-public-2024",
                "knowledgequest-search-history-2024",
                "walters-wilder-2023",
            ),
            as_of="2024",
            our_reading=True,
        ),
        more="questions/everyday-use.md#learn-about-ai-for-free",
    ),
    Question(
        id="teach-ai-with-doubts",
        topic=QuestionTopic.SCHOOL,
        group="Teaching about AI",
        question="I'm asked to teach a class on AI but don't support AI. How can I do it?",
        wordings=(
            "my library wants me to teach generative ai classes",
            "ai workshop by a skeptic",
            "what should a library class about ai cover",
            "librarian against ai has to teach it",
        ),
        answer=Claim(
            text="""
                Explaining AI isn't endorsing it, so you can teach the class and stay honest about your doubts.
                Cover how a chatbot works, why it makes things up, what happens to what people type, and what is disputed, such as copyright, jobs and energy use.
                Others have doubts, too: in a 2025 article in the journal In the Library with the Lead Pipe, the librarian Andrea Baer argues that colleagues who choose to limit their use of AI should be taken seriously.
                Before you agree, tell your manager what troubles you, and settle what the class is meant to achieve.
            """,
            sources=("baer-2025-feeling-rules",),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/everyday-use.md#why-are-people-against-ai",
    ),
    Question(
        id="cataloging-with-ai",
        topic=QuestionTopic.SCHOOL,
        group="Libraries and their collections",
        question="Can AI catalog books or describe the objects in a collection?",
        wordings=(
            "ai for library cataloging",
            "chatgpt for metadata and subject headings",
            "can ai catalogue our archive or write descriptions for collection objects",
            "can ai write museum labels and object descriptions",
            "automatic indexing of archives with ai",
            "ai-generated catalog records, are they accurate",
            "will ai replace catalogers",
        ),
        answer=Claim(
            text="""
            AI can draft catalog records, but people still have to check them.
            In experiments that the Library of Congress reported in 2025, AI was up to 99% accurate for an e-book's simple details, such as title and author.
            For subject and genre, it was less than 50% accurate.
            With objects and photos, AI may misidentify the person or thing shown.
            Try it on a sample of your own collection first, and have a specialist approve its drafts.
            """,
            sources=("loc-2025-cataloging",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#do-museums-have-ai-policies",
    ),
    Question(
        id="ai-search-in-library-databases",
        topic=QuestionTopic.SCHOOL,
        group="Libraries and their collections",
        question="How do I allow AI search in library databases but forbid AI-written text?",
        wordings=(
            "library databases with llms in class",
            "ai tools in our library databases",
            "permit semantic search but forbid generated content",
            "syllabus statement ai research assistant",
            "may students use the ai summary in a database",
            "ai search allowed but not ai text",
            "word an ai policy for research assignments",
            "do students cite an ai search tool",
        ),
        answer=Claim(
            text="""
            To allow AI search but forbid AI-written text, make a rule about what may appear in the student's work rather than about tools.
            A ban on AI tools would also rule out AI search, because many library databases now use LLMs both to find sources and to summarize them.
            Under a sample rule that the library of Champlain College in Vermont offered in 2024, students may find sources with AI and cite them as usual.
            But they may not use AI-generated text, even if it appears in the library's own database.
            """,
            sources=("champlain-library-ai-2024",),
            as_of="2024-12",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#llm-that-only-classifies",
    ),
    Question(
        id="library-articles-in-a-chatbot",
        topic=QuestionTopic.SCHOOL,
        group="Libraries and their collections",
        question="Can I upload library articles or e-books to ChatGPT?",
        wordings=(
            "use library materials in generative ai",
            "upload a journal article to a chatbot",
            "can i put a library pdf into claude",
            "library license and ai",
            "publisher terms ai upload",
            "summarize a database article with ai",
            "is it legal to upload an e-book to chatgpt",
            "may i feed licensed content to ai",
        ),
        answer=Claim(
            text="""
            Whether you may upload library articles or e-books to ChatGPT depends on the library's license for them, and often the answer is no.
            For example, the library of SAE, a college for creative media in Australia, says that licensed works generally may not be uploaded.
            It makes an exception for works in the public domain or under an open license such as Creative Commons.
            Some library catalogs, such as Northeastern University's, show which uses of AI the license allows.
            If yours doesn't, ask the library.
            """,
            sources=(
                "northeastern-library-ai-2025",
                "harvard-library-upload",
                "sae-library-upload",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#confidential-information-in-a-chatbot",
    ),
    Question(
        id="essay-by-chatgpt-if-cited",
        topic=QuestionTopic.SCHOOL,
        group="Homework, essays and exams",
        question="Can I hand in an essay by ChatGPT if I cite it as the source?",
        wordings=(
            "does citing chatgpt make it ok",
            "can i use ai text in an essay if i say so",
            "is it cheating if i put chatgpt in the bibliography",
            "is it ethical to submit an essay written by chatgpt if the system is cited",
            "is it cheating if i cite ai",
            "essay written by ai with a citation",
            "acknowledging ai in an essay",
            "is it plagiarism if i credit chatgpt",
        ),
        answer=Claim(
            text="""
            Citing ChatGPT doesn't make an essay your own work, so handing it in is usually misconduct unless your teacher has allowed it.
            An essay is meant to show your own thinking, and a citation just admits that the thinking isn't yours.
            Exam boards in the UK, for example, require that all work handed in for a qualification be the student's own.
            If a task allows AI, say which parts it helped with, and check every source, because ChatGPT can invent them.
            """,
            sources=(
                "eduqas-ai-2023",
                "walters-wilder-2023",
                "jcq-ai-2025",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/law.md#is-using-ai-plagiarism",
    ),
    Question(
        id="who-owns-my-childs-school-data",
        topic=QuestionTopic.SCHOOL,
        group="Student and school data",
        question="What happens to my child's data in a school's AI system, and what should I ask?",
        wordings=(
            "what should i ask my district about ai",
            "questions for the school board about ai",
            "ai in school and student data",
            "can a vendor use student data to train ai",
            "who owns the data an ai collects about my child at school",
            "delete my child's data from a school app",
            "parents' rights over school ai data",
            "what to ask the school about an ai tool",
            "is my child's school data sold",
            "questions for my kid's school about ai",
            "does the school's ai tutor help",
        ),
        answer=Claim(
            text="""
                The company behind a school's AI system doesn't simply own your child's data, because the law and the school's contract limit what it may do.
                Ask the school which AI tools it has approved, what data each collects, who sees it, how long it's kept, and whether it's used for training.
                Also ask whether a tool gives hints or answers, and how the school knows it helps.
                If AI influences discipline or placement, ask how you can object.
                At federally funded US schools, the privacy law FERPA lets parents see the education records of their child under 18 and ask for corrections.
                The EU's data protection law gives similar rights.
            """,
            sources=(
                "ed-ferpa-faq",
                "eu-gdpr-2016",
                "aiforedu-student-data-2026",
                "mykidmydata-guide",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/school-and-study.md#tell-families-about-ai",
    ),
    Question(
        id="student-data-in-an-unapproved-tool",
        topic=QuestionTopic.SCHOOL,
        group="Student and school data",
        question="Was my child's name, grade or schoolwork put into an AI tool that the school never approved?",
        wordings=(
            "teacher put my child's data into chatgpt",
            "did the school use ai on my child's work",
            "what can parents do if a teacher used unapproved ai",
            "ferpa violation ai tool",
            "ask the school which ai tools it uses",
            "my child's iep in chatgpt",
            "complain about student data in ai",
            "teacher uploaded my child's essay to an ai site",
            "school used ai on my kid's work without permission",
        ),
        answer=Claim(
            text="""
            To find out whether your child's data went into an unapproved AI tool, ask the school in writing which tools it has approved and what staff entered about your child.
            In the United States, giving a company records that identify a student may break FERPA, the law on education records, if there is no agreement.
            If your child's data was entered, ask the school to have it deleted and kept out of training, and to confirm both in writing.
            If you think that the school broke that law, you can also complain to the US Department of Education, but only within 180 days of learning what happened.
            """,
            sources=(
                "fpf-school-official-2016",
                "ed-ferpa-complaint",
                "ed-ferpa-faq",
                "aacrao-ferpa-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/school-and-study.md#who-owns-my-childs-school-data",
    ),
    Question(
        id="student-data-after-the-contract",
        topic=QuestionTopic.SCHOOL,
        group="Student and school data",
        question="What happens to student data when a school's contract with an AI vendor ends?",
        wordings=(
            "return and deletion of pupil data",
            "data deletion clause for schools",
            "does an edtech company delete student data when we leave",
            "how do we make sure student data is erased",
            "what happens to pupils' data when we change ai tools",
            "backups and subcontractors keep student data",
        ),
        answer=Claim(
            text="""
            When a school's contract with an AI vendor ends, what happens to student data depends on the contract and on the law that applies.
            You can't count on the data being erased automatically.
            So before you sign, agree on a date by which the vendor must return and delete everything, including backups and subcontractors' copies.
            The contract should also require the vendor to confirm this in writing, and it should forbid using the data for training, because what a model has learned from the data can't simply be taken out later.
            """,
            sources=(
                "eu-gdpr-2016",
                "aiforedu-student-data-2026",
                "ren-2025-unlearning",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/at-work.md#data-when-the-contract-ends",
    ),
    Question(
        id="is-compliant-enough",
        topic=QuestionTopic.SCHOOL,
        group="Student and school data",
        question="Is it enough if a vendor says its AI is GDPR, FERPA, HIPAA or AI Act compliant?",
        wordings=(
            "chatbot vendor says it is ai act compliant, am i covered",
            "vendor's ai act compliance and the shop that uses it",
            "is microsoft copilot gdpr compliant",
            "is google gemini gdpr compliant",
            "vendor claims compliance with privacy law",
            "vendor claims to be gdpr compliant",
            "what does ferpa compliant mean",
            "is a compliance badge enough",
            "hipaa compliant ai tool claim",
            "security questionnaire for an ai vendor",
            "does a certificate make an ai tool legal to use",
            "check an ai vendor's privacy claims",
            "compliant ai software what to ask",
        ),
        answer=Claim(
            text="""
            No, a vendor's word that its AI is compliant isn't enough, because the laws in question also put duties on your organization.
            The EU's GDPR protects personal data, and the US laws FERPA and HIPAA protect student records and patient data. Since August 2026, the EU's AI Act has required vendors to make chatbots say that they're AI unless that's obvious; a shop that uses one should check that it does.
            Ask for the data protection agreement, and check that it covers the AI feature you want.
            The agreement should say where the data goes, how long it's kept, whether it's used for training, and who may see it.
            """,
            sources=(
                "eu-ai-act-2024",
                "fpf-school-official-2016",
                "openai-baa",
                "eu-gdpr-2016",
                "aiforedu-student-data-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/at-work.md#what-to-ask-a-vendor",
    ),
    Question(
        id="is-an-article-licensed",
        topic=QuestionTopic.SCHOOL,
        group="Libraries and their collections",
        question="How can I tell whether an article is licensed before I put it into an AI tool?",
        wordings=(
            "is this article open access or licensed",
            "creative commons article in chatgpt",
            "how can i tell if a library article is a licensed resource",
            "can i upload a pdf i found free online",
            "free to read but not open license",
            "which articles can i put into ai",
            "public domain or licensed",
        ),
        answer=Claim(
            text="""
            To tell whether an article is licensed, look in the PDF and on the publisher's page for a Creative Commons license, which lets people share a work on certain conditions.
            If the article doesn't clearly show one and you had to sign in to get it, assume that the publisher's license limits its use.
            That rule of thumb comes from the library of SAE, a college in Australia.
            It isn't enough that an article is free to read, because many articles may be read by anyone but not copied elsewhere.
            If you don't find a Creative Commons license, ask your library what its license with the publisher allows.
            """,
            sources=(
                "sae-library-upload",
                "harvard-library-upload",
                "northeastern-library-ai-2025",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/school-and-study.md#library-articles-in-a-chatbot",
    ),
    Question(
        id="child-homework-with-ai",
        topic=QuestionTopic.SCHOOL,
        group="Questions for parents",
        question="Should my child use AI for homework?",
        wordings=(
            "ai homework help for children",
            "let my son use ai for school",
            "is it ok if my kid uses chatgpt for homework",
            "how much ai help is too much",
            "parents rules for ai homework",
            "child copies answers from ai",
            "ai tutor for my child",
        ),
        answer=Claim(
            text="""
            Your child can use AI for homework if the school and the service's minimum age allow it and the child still does the thinking.
            In a trial published in 2025, students in Turkey who had practiced math with an ordinary chatbot did worse on an exam right afterward than those who hadn't used AI.
            A version of the chatbot that gave hints largely avoided this problem.
            So agree on an order: first the child's own attempt, then a hint or feedback from AI, then a check without AI.
            And don't let your child enter names or photos.
            """,
            sources=(
                "bastani-2025",
                "banthebots-ages-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#does-it-harm-learning",
    ),
    Question(
        id="should-children-still-learn-to-write",
        topic=QuestionTopic.SCHOOL,
        group="Questions for parents",
        question="Should children still learn to write now that AI can do it?",
        wordings=(
            "why learn writing if chatgpt exists",
            "are school essays pointless now",
            "will my kids ever need to write",
        ),
        answer=Claim(
            text="""
                Yes, children should still learn to write, because writing is also a way of thinking and learning.
                Putting something into words makes a child sort out what they mean.
                A 2020 review of 56 experiments with schoolchildren found that writing about science, social studies or math helped them learn the subject; the average effect was modest.
                Children also need the skill to judge AI's text, because someone who can't write well may not notice what is wrong or missing in it.
            """,
            sources=(
                "graham-2020-writing",
                "turtleandelephant-writing-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#does-it-harm-learning",
    ),
    Question(
        id="ai-rules-by-age",
        topic=QuestionTopic.SCHOOL,
        group="Questions for parents",
        question="Should AI rules for homework differ for younger and older children?",
        wordings=(
            "primary versus high school ai rules",
            "ai for a 7 year old",
            "how much freedom for a teenager",
            "family ai agreement by age",
        ),
        answer=Claim(
            text="""
                Yes, AI rules for homework should be stricter for younger children, because they are still learning reading, writing and math.
                One guide for parents, AI Pro Playbook, advises that children up to age ten use AI only with an adult and not for homework.
                Older children can have more freedom if they try first, check the answers and say how they used AI.
                At every age, the teacher's rules come first.
                ChatGPT also has age limits: under OpenAI's terms for Europe, for example, users must be at least 13, or older where their country requires it, and those under 18 need a parent's consent.
            """,
            sources=(
                "aiproplaybook-age-guidelines",
                "raisingaikids-homework",
                "openai-eu-terms-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/school-and-study.md#chatgpt-with-children-under-13",
    ),
    Question(
        id="what-may-i-put-into-ai",
        topic=QuestionTopic.SCHOOL,
        group="Student and school data",
        question="What material can I put into a generative AI tool?",
        wordings=(
            "what am i allowed to upload to ai",
            "what content is safe to give ai",
            "can i upload copyrighted material to chatgpt",
            "what material can i use in a generative ai tool",
            "is it ok to put someone else's work into ai",
            "can i use my own work in ai tools",
            "public domain texts in ai",
            "what am i permitted to feed into ai",
            "which documents are safe to upload to ai tools",
        ),
        answer=Claim(
            text="""
            You can usually put three kinds of material into a generative AI tool: works in the public domain (without copyright), openly licensed works and your own.
            An open license, such as a Creative Commons license, has conditions that you have to follow.
            Your own work is fine if you still hold the copyright and it contains no personal data about others and no secrets that you promised to keep.
            Leave out other people's work, including library articles and anything that merely happens to be free on the web, unless you have permission or your library or IT office has approved the tool for it.
            """,
            sources=(
                "sae-library-upload",
                "harvard-library-upload",
                "au-public-genai-guidance",
                "ncsc-2023",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/school-and-study.md#library-articles-in-a-chatbot",
    ),
    Question(
        id="ai-as-a-tutor",
        topic=QuestionTopic.SCHOOL,
        group="Questions for parents",
        question="Is AI a good tutor for my child?",
        wordings=(
            "ai tutor for kids",
            "can chatgpt help my child learn",
            "is ai tutoring effective",
            "ai instead of private lessons",
            "will ai make my child lazy",
            "ai homework helper good or bad",
            "learn math with ai",
            "is khanmigo worth it or free chatgpt",
            "does the tutor know correct answers",
        ),
        answer=Claim(
            text="""
            AI can be a good tutor if it makes your child think, and a bad one if it hands over answers.
            In a 2025 study, Harvard physics students learned more with an AI tutor built for the course than in class.
            But high-school students in Turkey who practiced math with an ordinary chatbot did worse on a later exam than those who hadn't used AI; a version that gave hints largely avoided this harm.
            So choose a tutor that gives hints, such as Khan Academy's Khanmigo ($4 a month) or, for teenagers, ChatGPT's free study mode.
            AI also makes mistakes, so compare its answers with an answer key.
            """,
            sources=(
                "kestin-2025",
                "bastani-2025",
                "xdemia-khanmigo-2026",
                "gupta-2025-math-tutoring",
                "aicentral-2026-tutor",
                "muzicgh-study-mode-2025",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/limits.md#does-it-harm-learning",
    ),
    Question(
        id="chatgpt-for-a-child-with-dyslexia",
        topic=QuestionTopic.SCHOOL,
        group="Questions for parents",
        question="Does ChatGPT help a child with dyslexia, or is it a shortcut?",
        wordings=(
            "ai aid for my dyslexic son",
            "dyslexic daughter uses ai to write",
            "simplify texts for a dyslexic reader",
        ),
        answer=Claim(
            text="""
                ChatGPT can help a child with dyslexia if it makes reading and spelling easier and leaves the thinking to the child.
                It can simplify a text, explain a task again, help plan an essay, or correct spelling.
                In a 2025 study in Hong Kong, a writing tool based on ChatGPT increased secondary school students' motivation, especially among those with dyslexia.
                But the writing got worse, and students copied more.
                So let your child try first, and agree with the school on what's allowed.
                ChatGPT doesn't replace specialist teaching, and it isn't meant for children under 13.
            """,
            sources=(
                "fung-2025-chatting",
                "alphagalileo-dyslexia-2025",
                "openai-eu-terms-2026",
            ),
            as_of="2026-02",
            our_reading=True,
        ),
        more="questions/school-and-study.md#ai-as-accommodation",
    ),
    Question(
        id="homeschooling-with-ai",
        topic=QuestionTopic.SCHOOL,
        group="Questions for parents",
        question="How can AI know what my children need when I teach them at home?",
        wordings=(
            "ai for homeschooling several children",
            "homeschool lesson plans by chatgpt",
            "how could a robot know what my family needs",
            "teach multiple children in different stages with ai",
            "can ai adapt lessons to each of my kids",
            "one topic for children of different ages",
        ),
        answer=Claim(
            text="""
            AI doesn't know what your children need: a chatbot knows only what you tell it about them, so the judgment stays with you.
            It can still save you work on lesson plans, schedules and worksheets, as parents told HSLDA, a US homeschooling association.
            Tell it your children's ages, grade levels and learning goals, but leave out names, diagnoses and anything else that identifies a child.
            Check its facts and its answers to exercises before you use them, and change the plan as you see how your children are doing.
            """,
            sources=(
                "hslda-parents-ai",
                "nist-ai-600-1-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/school-and-study.md#does-ai-save-teachers-time",
    ),
    Question(
        id="choose-a-homeschool-curriculum",
        topic=QuestionTopic.SCHOOL,
        group="Questions for parents",
        question="Do homeschoolers use ChatGPT, and can it help me choose a curriculum?",
        wordings=(
            "what do home educators use ai for",
            "compare textbooks with ai",
            "pick a science course with ai",
        ),
        answer=Claim(
            text="""
                Some homeschoolers use ChatGPT, and it can help compare curricula, but don't take its ranking as objective.
                Around 2023, HSLDA, a US homeschooling association, asked its Facebook followers whether they used ChatGPT.
                About 30% of respondents said they did, mainly for lesson plans, schedules and worksheets.
                In a 2023 online survey by the curriculum maker Age of Learning, 44% of home educators said that they used it.
                To compare curricula, describe your child's level and your aims, and ask for each one's strengths and weaknesses.
                ChatGPT doesn't know your child, and what it says can be outdated or made up.
                So check publishers' pages, sample lessons and other parents' reviews.
            """,
            sources=(
                "hslda-parents-ai",
                "deseret-homeschool-2023",
                "commonplace-homeschooling-ai",
                "nist-ai-600-1-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/school-and-study.md#homeschooling-with-ai",
    ),
    Question(
        id="choose-an-ai-tool-for-a-school",
        topic=QuestionTopic.SCHOOL,
        group="Rules for classes and schools",
        question="How does a school choose a safe AI tool?",
        wordings=(
            "approve ai tools in schools",
            "ai tool checklist for teachers",
            "what ai tools are safe for a primary school",
            "which ai can pupils use",
            "vetting ai apps for the classroom",
            "evaluate an ai tool for education",
            "ai for elementary school",
            "questions before a school buys ai",
        ),
        answer=Claim(
            text="""
            A school should first decide what an AI tool is meant to improve, and then check how it handles data, what its minimum age is and what it shows to students.
            A 2026 guide by AIForEdu, a website for teachers, asks what student data is collected, where it goes, how long it's kept and whether it's used for training.
            If the answers are unclear, the tool isn't ready.
            Check whether parents must consent, and test the tool with questions meant to provoke unsuitable answers.
            With young children, it's safer if only the teacher has an account.
            """,
            sources=(
                "aiforedu-student-data-2026",
                "unesco-genai-2023",
                "openai-eu-terms-2026",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/school-and-study.md#who-owns-my-childs-school-data",
    ),
    Question(
        id="ai-proof-tasks",
        topic=QuestionTopic.SCHOOL,
        group="Assignments and misuse",
        question="Can a teacher make an essay or exam AI-proof?",
        wordings=(
            "exam questions as pictures to keep chatgpt out",
            "ai proof assignments",
            "how to design assignments that ai cannot do",
            "design tasks that chatgpt cannot do",
            "assignments that bots cannot solve",
            "word an essay task so that ai cannot do it",
            "set an essay that can't be done by ai",
        ),
        answer=Claim(
            text="""
            No written task that students do unsupervised is fully AI-proof.
            Questions given as images, for example, only slow down copying, because many LLMs can read photos and screenshots.
            A question about a student's own experience helps somewhat, but a chatbot can make up an experience or be told about a real one.
            What works better is to make the process visible: ask for drafts and notes, talk with students about their text, and have them do important parts in class.
            Also tell students which uses of AI are allowed.
            A detection program doesn't solve the problem, because it can be wrong.
            """,
            sources=("windsor-genai", "liang-2023-detectors", "openai-gpt4-2023"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/school-and-study.md#discourage-misuse",
    ),
    Question(
        id="hidden-traps-for-ai",
        topic=QuestionTopic.SCHOOL,
        group="Assignments and misuse",
        question="Should a teacher hide a trap for AI in white text?",
        wordings=(
            "trap prompt to catch students who use chatgpt",
            "trojan horse prompt in an assignment",
            "hidden text in an assignment to detect ai",
        ),
        answer=Claim(
            text="""
            It's better for a teacher not to hide a trap for AI, such as an instruction in white text on a white page, which an AI tool can read but students don't see.
            A trap like this mainly catches students who give the whole task to an AI tool and hand in the answer unread, but it can also catch the innocent.
            The University of Oregon warns that software that reads a page aloud to blind students may read the hidden text as well.
            So falling into the trap isn't reliable proof of cheating.
            Say openly which uses are allowed, and talk with students whose work raises doubts.
            """,
            sources=(
                "uoregon-ai-blocking",
                "umn-genai-misconduct",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/school-and-study.md#suspect-a-student",
    ),
    Question(
        id="comparisons-for-an-llm",
        topic=QuestionTopic.SCHOOL,
        group="Teaching about AI",
        question="Which comparisons explain an LLM well in class?",
        wordings=(
            "the cat sat on the, honest way to show how chatgpt works",
            "gpt is like a grandmother full of stories",
            "metaphors for an llm in lessons",
            "good analogy for chatgpt for students",
            "does finishing a sentence word by word show how an llm works",
            "ai is a detective and generative ai is an artist",
            "detective and artist comparison for ai",
            "is chatgpt like a confident intern",
            "is an llm like an eager intern",
        ),
        answer=Claim(
            text="""
                A comparison explains an LLM well if you also say where it breaks down.
                Finishing “The cat sat on the …” in class shows the core idea, which is choosing a likely next word.
                But a chatbot is also trained to follow instructions.
                “GPT is like a grandmother full of stories” shows how new stories come from old ones, although GPT hasn't lived through any of them. “Ordinary AI is a detective, generative AI is an artist” separates analyzing from creating, but some models do both.
                “A confident intern who has read everything” warns students to check the answers, but unlike an intern, a program can't be held responsible.
                """,
            sources=(
                "jurafsky-martin-slp3",
                "openai-chatgpt-2022",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#explain-it-to-a-child",
    ),
    Question(
        id="a-chatbot-is-not-a-person",
        topic=QuestionTopic.SCHOOL,
        group="Teaching about AI",
        question="How do I teach students that a chatbot isn't a person?",
        wordings=(
            "pupils think ai has feelings",
            "children treat ai as human",
            "lesson on anthropomorphism",
            "should i say that ai thinks",
        ),
        answer=Claim(
            text="""
                To teach students that a chatbot isn't a person, show them where its friendly sentences come from, and let them find its mistakes.
                Start with other things that people treat as human, such as a car with a name.
                Then explain that a chatbot chooses likely words, so “I missed you” is generated text and doesn't show a feeling.
                Choose your own words with care: “the program wrote” is better than “it thinks.”
                Finally, have students question a chatbot about something they know well and correct its answers.
            """,
            sources=(
                "stanley-2026-anthropomorphism",
                "schoolsweek-dfe-ai-2026",
                "jurafsky-martin-slp3",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/writing-about-it.md#verbs-for-what-an-llm-does",
    ),
    Question(
        id="ai-images-for-a-child",
        topic=QuestionTopic.SCHOOL,
        group="Teaching about AI",
        question="How do I explain to a child how AI makes images?",
        wordings=(
            "explain to a 9 year old how ai makes pictures",
            "ai pictures for kids",
            "does ai find its pictures on the internet",
        ),
        answer=Claim(
            text="""
            Tell the child that the program has practiced on millions of images and their descriptions.
            It has learned what usually goes with a word such as “cat”: pointed ears, whiskers, fur.
            If you ask for a cat on the moon, it doesn't fetch a finished image from the internet, and there's no tiny artist inside.
            It makes a new image, often by starting from random dots and changing them little by little until they fit your words.
            It doesn't understand what a cat is, so it may draw a cat with five legs.
            """,
            sources=("ho-2020-ddpm", "rombach-2022", "sd-v1-card"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/how-it-works.md#how-do-image-generators-work",
    ),
    Question(
        id="translator-in-a-language-course",
        topic=QuestionTopic.SCHOOL,
        group="Homework, essays and exams",
        question="Can I use DeepL or Google Translate in a language course?",
        wordings=(
            "does translating my own text with deepl break a no-ai rule",
            "is google translate cheating in french class",
            "translator for homework in a language course",
        ),
        answer=Claim(
            text="""
                In a language course, translating your text with DeepL or Google Translate often breaks the rules, because your own command of the language is what is graded.
                At Georgetown University, for example, the German department lists translation programs among the AI tools that students may use only if the instructor says so.
                A rule against AI may well cover translation programs, so ask before you use one, and then say which one you used.
            """,
            sources=("georgetown-german-ai-2025", "bc-romance-integrity"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/rules-and-contracts.md#does-a-rule-cover-machine-translation",
    ),
)
