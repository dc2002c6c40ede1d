"""Where sentences end: abbreviations, initials, times, labels, footnotes, emoji, ellipses, headlines."""

from diptych.language.analysis import attributed, divided
from diptych.languages import english
from diptych.languages.pack import language
from tables import each

# Each line is one text; “|” stands where a sentence must end inside it.
TABLE = """
Vice President J.D. Vale came on Friday.| He left at noon.
The author J. K. Rowe and George W. Vale met A.B. Orr.| Nobody else came.
The writer J.-P. Morel and A.-B. Orr met.| Nobody else came.
He read J. R. R. Tolk and W.E.B. Dubo at school.| It was late.
Mr. J. Vale, Mrs. A. Roth and Ms. Berg met Dr. O. Lind.| They talked.
Cllr. Roth and Rt. Hon. Ines Berg met Brig. Gen. Marlow, Cpl. Lind and Messrs. Vale and Orr on Friday.
Supt. Orr, Ald. Berg, Fr. Lind and Sr. Maria spoke.| Lt. Gov. Vale and Atty. Gen. Roth did not.
Det. Insp. Lind told Supt. Orr that Pfc. Vale, Sgt. Maj. Roth and Capt. Berg were safe.
Sens. Vale and Roth and Reps. Berg and Lind agreed.| Govs. Orr and Marlow did not.
Msgr. Vale and Rev. Dr. Ana Ruiz prayed at St. Mary.| The Ven. Orr sang.
The E.U. Commission met on Friday.| The E.U. agreed.
They moved to the U.S.| Officials said so.
On Monday the U.S. Senate voted on Monday.| The U.S. Army left.
He said the U.S. Marines landed at dawn.
She works for the U.K. Treasury in London.
It happened in the U.S.| The mayor was there.| In the U.K. nobody knew.
He left for the U.N.| Diplomats were told at once.
They came from Washington, D.C. Mayor Roth said so.
The U.S. “Open Seas” policy ended.
He lives in the U.S.| “I like it,” he said.
The F.B.I. and the N.R.A. met.| The G.O.P. did not.
The ferry left at 9 a.m.| Passengers waited.
At 9 a.m. Friday the ferry left.| By 5 p.m. Mayor Roth was there.
The ferry left at 9 a.m. Friday.| It came back at 5 p.m. Eastern time.
The ferry leaves at 9 a.m. EST and at 5 p.m. London time.
The ferry left at 9 a.m. (0800 GMT).| Nobody waved.
The ferry left at 9 a.m.| (Nobody waved.)| It rained.
The ferry sank (Tollick Post).| It rained.
The ferry sank.| (It rained).| Nobody waved.
The ferry left at 9 p.m.| Mayor Roth waved.| The crowd left at 10 p.m.| Nobody stayed.
He wrote it on X.| The post is gone.
He said so on X.| Vale wrote back.
They chose Plan B.| It failed.| Officials were sorry.
They chose Plan B.| Vale was sorry.
She takes vitamin C.| Doctors agree.
Malcolm X. Vale came to the harbour.
He came with Y. Vale on Friday.| They left.
He got an A.| They got a B.
Both are in Group A.| The others are in Group B.
It is hepatitis B.| He is ill.
He met George W.| They talked.
Vale et al. found it first.| Berg et al. 2019 did not.
They sold nets, boats, etc.| Roth bought them all.
They sold nets etc. to the harbour.
Some, e.g. Vale, left; others, i.e. Roth, stayed.| It was Vale v. Roth.
It was City vs. Roth and cf. Vale.| Nobody won.
There were approx. 300 boats.| The harbour was full.
See no. 5 on p. 12 and Nos. 3 and 4, vol. II.| It is there.
Is it true?| No.| Vale was wrong.
The answer is no.| Mayor Roth said it twice.
He was the No. 2 official.| She is No. 1.
The boat is 6 ft. 2 in. wide.| Nobody knew.
The wall is 12 ft. high.| It stood for 3 hrs.| Then it fell.
He came in.| The door was open.| She lost a lb. or two.
He sat.| Roth stood in the sun.| Vale left.
It was a near miss.| Roth was at mass.| He was ill.
He comes from Jackson, Miss. and lives in Fresno, Calif.| She does not.
He comes from Fresno, Calif.| Firefighters said so.
Sen. Vale (D-Calif.) spoke.| Rep. Roth (R-Pa.) did not.
He was born on Jan. 5, and on Sept. 3 he left.| On Mon. Mayor Roth came.
They met in Dec.| Roth was there.
He works at Vale Inc.| Shares rose.| The rest fell.
Vale Inc. Chief Executive Ana Ruiz left Roth & Co. Ltd. on Friday.
Gusto! Inc. Chief Executive Ana Ruiz left.| Was it wise?| Nobody knows.
John Vale Jr. Mayor of Harlow came.| He is John Vale Sr.| She knew.
Ana Ruiz, Ph.D., taught.| Vale has an M.D.| He left.
The boats sank.[1]| Three were saved.[2]| Nobody died.[3]
The boats sank. [1]| Three were saved.[note 2]| Nobody died.[a][b]
The boats sank.¹| Three were saved.²³| Nobody died.(1)| It rained.*| The end.
“The boats sank.”[1]| “Three were saved,” Roth said.[2]| Nobody died.
The boats sank [1].| Three were saved.| (Nobody died.)| It rained.
The boats sank.| [The harbour is old.]| Three were saved.
The boats sank. 😢| Three were saved. 🚒| Nobody died.
The boats sank!😢😢| Three were saved. ❤️| Nobody died.
“The boats sank.” 😢| Three were saved.
The boats 😢 sank.| Nobody died.
She left … and came back.| She left …| Then she came back.
“We saw … Vale there,” Roth said.
He waited…| Vale came.| He waited...| Roth left.
1. The boats sank.| Three were saved.
He got a B.| Parents complained.| The B. Vale hall is shut.
The boats sank. :)| Three were saved.
He said: “… Boats sank.”| Nobody heard.
See sec. 3 and ch. 2.| It took 3 sec.| Then it was over.
Pte. Vale, Coun. Berg and Cr. Orr met.| They lost to Team B.| It rained.
Q. Why did they sink?| Nobody knows.
The boats sank.| • Three were saved.| • Nobody died.
It cost 3.4 million.| Version 1.2.| The end.
It is v. 2 of the plan.| Roth said: “No.”| Vale left.
“Stop!” Roth said.| “Why?” Mayor Ines Roth asked.| He left.
They met on Vale St.| Police were told.| They came to St. Mary.
The road is Vale Rd.| It leads to Mt. Vale and Ft. Roth.
Vale is at sea.| Will the boats sink?| Nobody knows.
Vale met J. Will Roth at noon.
Vale met J.| Will he sink?| Nobody knows.
They chose Plan B. A. Vale was sorry.
He joined Gusto! Inc. in May.| It was late.
The boats of the U.S. 40 Club sank.
They moved to Jackson, Miss.| He cried.
He is a fan of Miss.| He cried.
They came at 9 a.m. J. Vale left.
At 9 a.m. Vale left.
He met George W.| And they talked.
He met George W. Roth and they talked.
He got an A.| Officials said so.
He got an A. Roth said so.
He sat in the sun on Sat. 5 May.| He came on Sat.| The boats sank.
It is 12 ft. 3 in. long.| He sold in.| The boats sank.
They sold nets etc. 40 times.| They sold nets etc.| The boats sank.
They met at Vale Inc.| Officials said so.
They met at Vale Inc. Roth said so.
At Vale Inc. Officials said so.
They met at Vale Inc. Democrats said so.
They met at Vale Inc.| Sailors quickly said so.
They met at Vale Inc. Glass said so.
He left …| Officials said so.| He left … Vale said so.
He left…| Vale said so.
Das Boot lief am 3. Mai aus.
Das Boot Nummer 303.| Mai kam.
He wrote on X.| Roth said so.| He wrote near X. Roth said so.
“Stop the boats!” the clerk shouted.| “Stop!”| The clerk left.
“Stop the boats.”| Mora said no more.
“Stop the boats!” said Mora at noon.| “Stop!” she asked.
RT. and TASS said so.| He works for RT.| Vale does not.
"""


@each("line", TABLE.strip().splitlines())
def test_where_sentences_end(line):
    """A stop ends a sentence by the word before it and by what begins after it, and nowhere else."""
    text = line.replace("|", "")
    assert [s.span.of(text) for s in divided(text, english()).sentences] == [part.strip() for part in line.split("|")]


@each(
    "line",
    [
        "Das Boot sank 1987.| Keller weinte.",
        "Er zählte 300.| Keller lachte.",
        "Am 25. Jahrestag kam Keller.| Er blieb bis zum 3. Mai.| Dann ging er.",
    ],
)
def test_a_german_number_with_a_stop(line):
    """Counts days and years of a jubilee, but a year is not counted so."""
    text = line.replace("|", "")
    found = divided(text, language("de")).sentences
    assert [s.span.of(text) for s in found] == [part.strip() for part in line.split("|")]


@each(
    "line",
    [
        "Vale Is a Finalist to Lead F.B.I. Office in Harlow",
        "G.O.P. Senators Split Over Harbour Bill as N.R.A. After Vote Stays Silent",
        "Inquiry by F.B.I. Is Over, Says Harlow's Mayor",
        "U.S. And U.K. Agree on New Harbour Rules With E.U. In the Dark",
        "THE U.S. SENDS BOATS TO HARLOW BAY, MR. VALE SAYS",
        "Cllr. Vale and J.D. Roth Open the New Harbour at 9 a.m. Friday",
    ],
)
def test_a_headline_is_one_heading(line):
    """In a line of capitals no abbreviation ends a sentence: every word has its capital anyway."""
    first, *_ = divided(f"{line}\n\nThe boats sank on Friday.", english()).sentences
    assert (first.span.of(line), first.heading) == (line, True)


def test_a_quotation_after_a_footnote_is_another_utterance():
    """A footnote after the full stop does not join the next quotation to the sentence before."""
    text = "“We have been fair to them,” Roth said.[1] “The rules are the rules.”[2]"
    assert [q.group for q in attributed(text, divided(text, english()), english()).quotations] == [None, None]
