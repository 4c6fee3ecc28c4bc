"""Questions that readers ask: school and study."""

from macros.model import Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="teacher-says-nothing-about-ai",
        topic=QuestionTopic.SCHOOL,
        question="May I use AI for schoolwork if my teacher says nothing about it?",
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
        ),
        answer=Claim(
            text="""
                It depends on the school, so ask.
                At the University of Notre Dame Australia, AI in assessed work is cheating unless it is expressly allowed (2024).
                At the University of Windsor in Canada, students may use AI tools where the course outline says nothing against it.
                Read the instructions of the task too: they may say more than the outline.
            """,
            sources=("notredame-au-ai-2024", "windsor-genai", "regina-ai"),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/law.md#is-using-ai-plagiarism",
    ),
    Question(
        id="accused-of-using-ai",
        topic=QuestionTopic.SCHOOL,
        question="I am accused of using AI and did not: what helps?",
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
        ),
        answer=Claim(
            text="""
                Show how the work came about: drafts, notes, the version history of the file, your books.
                Ask what the suspicion rests on.
                The maker of Turnitin itself says that its AI score should not be the sole basis for action.
                Offer to explain the work: teachers at the University of Minnesota are told to ask how it was done.
            """,
            sources=("turnitin-ai-faq", "umn-genai-misconduct"),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#do-ai-text-detectors-work",
    ),
    Question(
        id="caught-using-ai",
        topic=QuestionTopic.SCHOOL,
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
        ),
        answer=Claim(
            text="""
                It depends on the school and how serious or repeated it is.
                At Keele University, says its students' union, a minor first offense limits the mark to a pass, a major one brings zero for that attempt; a third offense usually brings expulsion.
                British exam boards can bar students for years.
                The US service Common App may close accounts (2023).
            """,
            sources=("keele-su-ai", "jcq-ai-2025", "commonapp-fraud-2023"),
            as_of="2026",
        ),
        more="questions/school-and-study.md#accused-of-using-ai",
    ),
    Question(
        id="can-a-teacher-prove-it",
        topic=QuestionTopic.SCHOOL,
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
        ),
        answer=Claim(
            text="""
                Seldom for certain from the text alone.
                The University of Windsor calls proof almost impossible.
                In a study of 2025, five frequent users of LLMs, voting, misjudged only 1 of 300 articles, far fewer than most detection programs did.
                Invented references and a student who cannot explain the work say more than a program's score.
            """,
            sources=(
                "windsor-genai",
                "russell-2025-detect",
                "walters-wilder-2023",
                "umn-genai-misconduct",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#can-people-recognize-ai-media",
    ),
    Question(
        id="can-turnitin-detect-chatgpt",
        topic=QuestionTopic.SCHOOL,
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
        ),
        answer=Claim(
            text="""
                Sometimes.
                Turnitin, a plagiarism checker for schools, estimates for each sentence whether AI wrote it, and shows teachers a percentage.
                It says that the percentage proves no misconduct and should not be the sole basis for action.
                In a study of 2023, seven other detectors took, on average, over half of non-native writers' English essays for AI text.
            """,
            sources=("turnitin-ai-faq", "liang-2023-detectors"),
            as_of="2024",
            our_reading=True,
        ),
        more="dimensions/security-misuse-and-provenance.md#detection-without-a-mark",
    ),
    Question(
        id="is-grammarly-cheating",
        topic=QuestionTopic.SCHOOL,
        question="Is it cheating to use Grammarly?",
        wordings=(
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
        ),
        answer=Claim(
            text="""
                It depends on the school.
                Imperial Valley College in California says that checking grammar with Grammarly might be acceptable, and advises students to ask early (2025).
                The University of Notre Dame Australia counts writing assistants and paraphrasing tools as AI that needs permission (2024).
                Grammarly corrects and also generates text, so say which of the two you used.
            """,
            sources=("imperial-valley-ai", "notredame-au-ai-2024", "grammarly-ai"),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#is-grammarly-generative-ai",
    ),
    Question(
        id="ai-for-studying",
        topic=QuestionTopic.SCHOOL,
        question="What may I use AI for when I study?",
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
        ),
        answer=Claim(
            text="""
                For help in learning, where your course allows AI.
                The libraries of Bow Valley College and Capilano University, in Canada, name: finding search words, narrowing a topic, having an idea explained, being quizzed before an exam.
                Both libraries name as misconduct: handing in text that AI wrote as your own.
                Check what AI explains, since it can be wrong.
            """,
            sources=("bowvalley-ai", "capilano-ai"),
            as_of="2024",
            our_reading=True,
        ),
        more="questions/limits.md#does-it-harm-learning",
    ),
    Question(
        id="upload-course-material",
        topic=QuestionTopic.SCHOOL,
        question="May I upload my textbook or lecture slides to ChatGPT?",
        wordings=(
            "put professor slides into ai",
            "is it illegal to upload a pdf to chatgpt",
            "notes and readings in chatbot copyright",
            "share class materials with ai",
            "may i upload slides",
            "give the bot our script",
            "copyright of class notes",
            "feed slides into ai",
        ),
        answer=Claim(
            text="""
                Ask first.
                Course material belongs to its author, and Capilano University's library tells students to get the teacher's consent before uploading it, since it may otherwise infringe copyright.
                In consumer ChatGPT, uploads may be used for training unless you opt out.
            """,
            sources=("capilano-ai", "openai-eu-privacy-2026"),
            as_of="2026-06",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#does-it-learn-from-what-i-type",
    ),
    Question(
        id="ai-in-gcse-and-a-level",
        topic=QuestionTopic.SCHOOL,
        question="May I use AI in GCSE or A-level coursework?",
        wordings=(
            "jcq ai rules",
            "nea chatgpt",
            "ai in a level history coursework",
            "do exam boards check for ai",
            "school exams in england",
            "british exams and bots",
            "coursework rules england",
        ),
        answer=Claim(
            text="""
                Only as far as your school's rules allow, and you must acknowledge it.
                By the rules of JCQ, to which the large British exam boards belong, the work must be your own and relying on AI earns no marks.
                AI content that is copied or not acknowledged is malpractice and can cost you the qualification.
            """,
            sources=("jcq-ai-2025",),
            as_of="2025-04",
        ),
        more="questions/law.md#is-using-ai-plagiarism",
    ),
    Question(
        id="college-application-essay",
        topic=QuestionTopic.SCHOOL,
        question="May I use ChatGPT for a college application essay?",
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
                Not to write it.
                The Common App, a form for applying to many US colleges at once, calls it fraud to pass off AI output as your own work.
                It may close the account and tell the colleges.
                Its rule does not say where help with ideas or grammar ends, so look at each college's own rule.
            """,
            sources=("commonapp-fraud-2023",),
            as_of="2023-08",
            our_reading=True,
        ),
        more="questions/law.md#is-using-ai-plagiarism",
    ),
    Question(
        id="say-that-i-used-ai",
        topic=QuestionTopic.SCHOOL,
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
        ),
        answer=Claim(
            text="""
                Name the tool and the task, in the form your course asks for.
                Bow Valley College's library gives this example: "I used ChatGPT to write the outline of this assignment."
                If you quote or retell what the tool wrote, cite it too; the citation styles APA and MLA have formats.
                Keep the chat.
            """,
            sources=("bowvalley-ai", "apa-cite-ai-2025", "mla-cite-ai"),
            as_of="2026-03",
            our_reading=True,
        ),
        more="questions/law.md#how-do-i-cite-chatgpt",
    ),
    Question(
        id="check-a-reference",
        topic=QuestionTopic.SCHOOL,
        question="How do I check whether a reference from ChatGPT exists?",
        wordings=(
            "can i trust citations from ai",
            "librarian cannot find article",
            "is this source real or made up",
            "does chatgpt cite its sources",
            "are the sources chatgpt gives real",
            "does this article exist",
            "verify citations from ai",
            "are chatgpt references real",
            "citation does not exist",
            "made up sources",
            "does this book really exist",
            "invented literature",
            "look up doi",
        ),
        answer=Claim(
            text="""
                Search for the exact title in your library and on the web, follow its DOI (the permanent number of an article) and open the work.
                If no search finds it, it is likely invented, as the University of Phoenix library puts it.
                Of 636 references that ChatGPT wrote in 2023, 55% (GPT-3.5) and 18% (GPT-4) were invented.
            """,
            sources=("phoenix-verify-citations", "walters-wilder-2023"),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/limits.md#does-chatgpt-make-up-references",
    ),
    Question(
        id="how-many-students-use-ai",
        topic=QuestionTopic.SCHOOL,
        question="How many students use AI?",
        wordings=(
            "hepi survey ai",
            "percentage of teens using chatgpt for homework",
            "ai usage statistics university",
            "how many kids use chatgpt for school",
            "how common is ai use among students",
            "how common is ai at school",
            "share of pupils who use it",
            "share of pupils with chatbots",
            "statistics on school use",
        ),
        answer=Claim(
            text="""
                Nearly all British undergraduates: 95% in a survey of December 2025, and 94% for graded work.
                12% put text by AI straight into such work.
                Among US teenagers of 13 to 17, 54% had used chatbots for schoolwork (autumn 2025).
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
                Surveys do not show that.
                Among British undergraduates, 12% said that they put AI text straight into graded work (December 2025).
                About 1 in 10 US teenagers said that they do all or most schoolwork with a chatbot's help.
                Nearly 6 in 10 said that AI cheating happens regularly at their school: an impression, not a count.
            """,
            sources=("hepi-2026", "pew-2026-teens"),
            as_of="2026-03",
            our_reading=True,
        ),
        more="questions/law.md#is-using-ai-plagiarism",
    ),
    Question(
        id="how-many-teachers-use-ai",
        topic=QuestionTopic.SCHOOL,
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
                Yes, many.
                In a US survey of spring 2025, 60% of teachers at public schools had used an AI tool for work in that school year.
                About 30% used one every week.
                Teachers named preparing lessons, worksheets and material for single students.
                19% worked at a school with a policy on AI.
            """,
            sources=("gallup-walton-2025",),
            as_of="2025-06",
        ),
        more="examples.md#tutoring",
    ),
    Question(
        id="does-ai-save-teachers-time",
        topic=QuestionTopic.SCHOOL,
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
        ),
        answer=Claim(
            text="""
                Yes, in one trial.
                Science teachers in England who were asked to use ChatGPT spent 56.2 minutes a week on preparing lessons for two year groups; teachers without it spent 81.5 (2024).
                Experts who did not know who used ChatGPT saw no difference in quality.
                US teachers who use AI weekly estimate a saving of 5.9 hours a week (2025).
            """,
            sources=("nfer-chatgpt-2024", "gallup-walton-2025"),
            as_of="2025-06",
            our_reading=True,
        ),
        more="examples.md#tutoring",
    ),
    Question(
        id="grading-with-ai",
        topic=QuestionTopic.SCHOOL,
        question="May teachers use AI to grade?",
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
        ),
        answer=Claim(
            text="""
                It depends on the country and on what is at stake.
                England's education ministry accepts AI for low-stakes marking such as quizzes and homework, if the teacher checks it (2025).
                In the EU, AI that evaluates learning outcomes is classed as high-risk; the duties for it start on 2 December 2027.
            """,
            sources=("dfe-genai-2025", "eu-ai-act-2024", "eu-omnibus-ai-2026"),
            as_of="2026-07",
            our_reading=True,
        ),
        more="questions/law.md#has-the-eu-ai-act-been-delayed",
    ),
    Question(
        id="student-work-in-chatgpt",
        topic=QuestionTopic.SCHOOL,
        question="May a teacher put students' work into ChatGPT?",
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
                Not with names into a public tool, unless the school has approved it.
                In the United States the privacy law for education records, FERPA, applies; the office in charge had issued no guidance on AI by October 2024.
                Cornell University tells its teachers not to share with such tools what FERPA obliges them to keep private.
            """,
            sources=("aacrao-ferpa-2024", "cornell-genai-2023"),
            as_of="2024-10",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#confidential-information-in-a-chatbot",
    ),
    Question(
        id="letter-of-recommendation",
        topic=QuestionTopic.SCHOOL,
        question="May I write a letter of recommendation with AI?",
        wordings=(
            "reference letter by chatgpt",
            "recommender used ai",
            "recommend a student",
            "write a reference for a pupil with a bot",
        ),
        answer=Claim(
            text="""
                Few US colleges' rules speak of it; ask whoever wants the letter.
                GradPilot, a company that checks application essays, found in 2026 that of 174 US universities' AI policies two mention such letters and none formally covers them.
                In a 2024 test, each of three program directors preferred staff's letters to AI's for most of 13 applicants for medical training.
            """,
            sources=("gradpilot-letters-2026", "mansour-2024"),
            as_of="2026-05",
            our_reading=True,
            said_by="gradpilot-letters-2026",
        ),
        more="questions/school-and-study.md#student-work-in-chatgpt",
    ),
    Question(
        id="may-a-teacher-forbid-ai",
        topic=QuestionTopic.SCHOOL,
        question="May a teacher forbid AI in class?",
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
                Yes, by the rules of a college and two universities in North America.
                Middlebury College in the United States lets teachers set the limits and advises them to explain why.
                At Regina and Northern British Columbia, in Canada, the teacher decides too.
                Say which tools you mean: word processors also contain AI, as Regina reminds its students.
            """,
            sources=("middlebury-ai-faq", "regina-ai", "unbc-ai"),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/law.md#is-using-ai-plagiarism",
    ),
    Question(
        id="discourage-misuse",
        topic=QuestionTopic.SCHOOL,
        question="How can a teacher keep students from misusing AI?",
        wordings=(
            "stop students cheating with chatgpt",
            "prevent ai misuse in class",
            "teach students to use ai responsibly",
            "how can teachers prevent cheating with ai",
            "how to design assignments that ai cannot do",
            "how to stop students from using ai to cheat",
            "what should i tell my students about ai",
            "ai proof assignments",
            "how do teachers deal with chatgpt",
            "design tasks that chatgpt cannot do",
            "oral exams instead of essays",
            "take-home essay",
            "assignments that bots cannot solve",
            "motivate honest work",
            "redesign exams",
        ),
        answer=Claim(
            text="""
                With clear rules and reasons, advises Middlebury College in the United States: most students, it believes, do not want to misuse AI.
                It tells teachers to say which uses are allowed for a task and to talk with students about why.
                The University of Windsor wants this in the course outline, ideally for each activity.
            """,
            sources=("middlebury-ai-faq", "windsor-genai"),
            as_of="2024",
        ),
        more="questions/school-and-study.md#may-a-teacher-forbid-ai",
    ),
    Question(
        id="suspect-a-student",
        topic=QuestionTopic.SCHOOL,
        question="What should a teacher do who suspects AI in a student's work?",
        wordings=(
            "student used chatgpt what to do",
            "how to handle ai cheating",
            "detector says 90 percent ai now what",
            "i think a student used ai",
            "how to confront a student about ai",
            "what to do if a student used chatgpt",
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
                Talk with the student first.
                The University of Minnesota advises teachers to note what raised the concern, compare earlier work, and ask how, when and with what sources the work was done.
                It warns that AI detectors are often wrong.
                Only then does the teacher judge whether a breach of the rules is likely.
            """,
            sources=("umn-genai-misconduct",),
            as_of="2025",
        ),
        more="questions/privacy-and-safety.md#do-ai-text-detectors-work",
    ),
    Question(
        id="will-ai-replace-teachers",
        topic=QuestionTopic.SCHOOL,
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
        ),
        answer=Claim(
            text="""
                That is not known.
                England's education ministry wants AI to support teachers and says that AI cannot stand in for teachers' judgment and relations with pupils (2025).
                In a Harvard trial published in 2025, 194 physics students learned more in a lesson with an AI tutor than in one in class; the course's teachers had designed that tutor.
            """,
            sources=("dfe-genai-2025", "kestin-2025"),
            as_of="2025-06",
            our_reading=True,
        ),
        more="questions/the-future.md#will-llms-replace-workers",
    ),
    Question(
        id="thesis-with-chatgpt",
        topic=QuestionTopic.SCHOOL,
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
                It can write pages that look like one.
                It has not done the research that they describe, and it invents references: 18% of those by GPT-4 in a test of 2023.
                To hand in such text as your own is misconduct where it is not allowed.
                Help with wording may be allowed: ask your supervisor.
            """,
            sources=("walters-wilder-2023", "notredame-au-ai-2024"),
            as_of="2024",
            our_reading=True,
        ),
        more="questions/law.md#is-using-ai-plagiarism",
    ),
    Question(
        id="math-homework",
        topic=QuestionTopic.SCHOOL,
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
                It can help, and you may learn less.
                In a Turkish trial published in 2025, students with a plain GPT-4 chat did 48% better in practice than students without AI, and 17% worse in a later exam without it.
                Models also slip: in a 2024 test, new numbers in school problems lowered accuracy.
                Ask for hints, not solutions.
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
        question="Can I trust an AI summary of an article or a book?",
        wordings=(
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
        ),
        answer=Claim(
            text="""
                Not for details and limits.
                In a test of 2025 with 4,900 summaries of scientific texts by ten LLMs, three of the models made findings sound more general than they were in 26% to 73% of cases.
                Asking for accuracy did not prevent it.
                Use a summary to decide what to read, and take facts from the text itself.
            """,
            sources=("peters-2025",),
            as_of="2025",
        ),
        more="examples.md#summarizing-and-translating",
    ),
    Question(
        id="can-chatgpt-pass-exams",
        topic=QuestionTopic.SCHOOL,
        question="Can ChatGPT pass exams?",
        wordings=(
            "gpt 4 bar exam",
            "ai passes medical exam",
            "chatgpt sat score",
            "did it pass the bar exam",
            "would it become a lawyer",
            "results in entrance tests",
            "medical licensing by ai",
            "grade of a bot in finals",
        ),
        answer=Claim(
            text="""
                Yes, many written ones.
                OpenAI reported in 2023 that GPT-4 came out among the top 10% of a simulated US bar exam.
                By a reanalysis of 2024 it did better than at most 69 of 100 takers, and than about 48 of 100 who passed.
                An exam for people does not measure the same in a model.
            """,
            sources=("openai-gpt4-2023", "martinez-2024-bar"),
            as_of="2024",
            our_reading=True,
        ),
        more="questions/limits.md#can-i-trust-benchmark-scores",
    ),
    Question(
        id="unesco-advice",
        topic=QuestionTopic.SCHOOL,
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
                UNESCO asks governments to set rules first.
                By its guidance of 2023 they should protect the data of learners, set a minimum age of 13 for using generative AI tools alone, have tools checked before schools use them, and train teachers.
                The guidance is advice, not law.
            """,
            sources=("unesco-genai-2023",),
            as_of="2023-09",
        ),
        more="questions/privacy-and-safety.md#minimum-age",
    ),
    Question(
        id="dfe-advice",
        topic=QuestionTopic.SCHOOL,
        question="What does the DfE say about AI in English schools?",
        wordings=(
            "department for education generative ai policy",
            "uk government ai schools guidance",
            "can teachers in england use chatgpt",
            "department for education england",
            "british government on bots in class",
        ),
        answer=Claim(
            text="""
                Schools may use it, safely and with people in charge.
                England's Department for Education wrote in June 2025 that AI can help with lesson plans and routine tasks.
                Teachers must check the output and protect personal data, says its paper, and the evidence on use by pupils is still growing.
            """,
            sources=("dfe-genai-2025",),
            as_of="2025-06",
        ),
        more="questions/school-and-study.md#grading-with-ai",
    ),
    Question(
        id="say-no-to-ai-at-school",
        topic=QuestionTopic.SCHOOL,
        question="May parents refuse the use of AI at school?",
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
                It depends on where you live, so ask the school.
                A law of Oklahoma (May 2026) lets parents take a child out of certain uses of AI, without a penalty.
                In England, said a minister in April 2026, a school that relies on consent for a child's data must ask parents where required.
            """,
            sources=("oklahoma-sb1734-2026", "dfe-answer-126379-2026"),
            as_of="2026-05",
        ),
        more="questions/school-and-study.md#dfe-advice",
    ),
    Question(
        id="tell-families-about-ai",
        topic=QuestionTopic.SCHOOL,
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
                Say in plain words which uses are meant, what protects students' data, and what stays with teachers.
                So advises a checklist of AIForEdu, a website for teachers (March 2026).
                The US Department of Education stresses that parents should be involved (July 2025).
                A law of Oklahoma (May 2026) makes school districts inform parents in writing, at set intervals.
            """,
            sources=("aiforedu-families-2026", "ed-ai-letter-2025", "oklahoma-sb1734-2026"),
            as_of="2026-05",
        ),
        more="questions/school-and-study.md#say-no-to-ai-at-school",
    ),
    Question(
        id="teach-the-difference",
        topic=QuestionTopic.SCHOOL,
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
                Start with outputs.
                Let the class sort a poem, a photo, a song and a film, all made by AI: generative AI is the name for all four.
                Then ask which of the four is text: an LLM is the kind of model that predicts text.
                End with the odd case: some models make both text and pictures.
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
        question="What is NotebookLM, and is it safer for studying?",
        wordings=(
            "google notebook ai for students",
            "ai that uses only my notes",
            "notebooklm vs chatgpt for school",
            "upload notes and get a podcast",
            "google tool with my own pdfs",
            "tool that sticks to my documents",
            "podcast from lecture notes",
        ),
        answer=Claim(
            text="""
                NotebookLM, named Gemini Notebook since July 2026, is a Google product in which an LLM answers from documents that you upload, and shows the passages.
                In one way that is safer than a chat without documents: you can check each answer against your own material.
                The LLM can still misread a passage.
                Upload only what you may pass on.
            """,
            sources=("zenml-notebooklm", "google-notebook-help", "capilano-ai"),
            as_of="2026",
            our_reading=True,
        ),
        more="systems.md#notebooklm",
    ),
    Question(
        id="school-account-and-training",
        topic=QuestionTopic.SCHOOL,
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
                Not by default, says OpenAI of its plans for organizations, ChatGPT Edu included: inputs and outputs do not train its models unless the organization agrees.
                In a personal account they may, unless the user opts out.
                Which of the two a class uses is the question to ask the school.
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
        question="May I use AI tools because of a disability?",
        wordings=(
            "ai for dyslexia at school",
            "text to speech ai exam accommodation",
            "adhd student chatgpt allowed",
            "ai for students with special needs",
            "ai for pupils with special needs",
            "dyscalculia",
            "read aloud for dyslexia",
            "reading support for dyslexia",
            "assistive technology in exams",
            "autism and chatbots",
        ),
        answer=Claim(
            text="""
                Likely, if your accommodation names them.
                Georgian College in Canada counts AI accessibility tools of an academic accommodation as likely permitted.
                Elsewhere ask the disability office to write the tool down.
                In a US survey of 2025, 57% of teachers expected AI to make material more accessible to students with disabilities.
            """,
            sources=("georgian-ai", "gallup-walton-2025"),
            as_of="2025-06",
            our_reading=True,
        ),
        more="examples.md#image-description",
    ),
    Question(
        id="public-libraries-and-ai",
        topic=QuestionTopic.SCHOOL,
        question="What is the role of public libraries as AI spreads?",
        wordings=(
            "library help people with ai",
            "ai at the library",
            "librarians teach ai",
            "librarians and digital literacy",
            "does a library offer courses",
        ),
        answer=Claim(
            text="""
                Above all, to teach people about AI.
                In 2020 IFLA, the world association of libraries, asked libraries to help people learn how AI works.
                What AI means for privacy and ethics is part of that.
                Libraries' own use of AI should follow clear ethical standards.
                Library Journal (2024) sees a major new role for public libraries in teaching digital skills.
            """,
            sources=("ifla-ai-2020", "lj-ai-public-2024"),
            as_of="2024",
        ),
        more="questions/everyday-use.md#learn-about-ai-for-free",
    ),
)
