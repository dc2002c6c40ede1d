"""Sentences by which a page speaks of itself report nothing; what sounds like them in a report is news."""

from diptych import compare
from diptych.article import Article
from diptych.language.analysis import divided
from diptych.languages import english
from diptych.languages.pack import language
from tables import each

REPORT = "Council decides\n\nBy Jan Maas\n\nThe bridge is shut, Mayor Ines Roth said on Friday.\n\n"
FURNITURE = """
Sign up for our morning newsletter and never miss a story from the bay.
Sign up to the Courier's daily briefing here.
Subscribe to our newsletter to get the day's top stories in your inbox.
Subscribe now for unlimited access to the Courier.
Get the best of the Courier delivered to your inbox every morning.
Never miss a story: subscribe to our free newsletter.
Jan Maas is a staff writer who covers the harbour. Follow him on X @janmaas.
Eva Lind is a senior writer at the Bay Times. She lives in Harlow with her dog. Reach her at eva@bay.example.
Jan Maas covers the harbour and the ferries for the Courier.
Jan Maas is the Courier's harbour correspondent.
Jan Maas has covered the harbour since 2012. He joined the Courier in 2010.
© 2024 Courier. All rights reserved. This material may not be published, broadcast or rewritten.
Copyright 2024 The Courier. All rights reserved. No part of this material may be published without permission.
(c) 2024 Bay Times. Reproduction without permission is prohibited.
This article was first published on 3 May 2024.
This story has been updated to include a comment from the mayor.
Correction: An earlier version of this article misspelled the mayor's name.
An earlier version of this story gave the wrong date for the vote.
Editor's note: The headline of this story was changed on Friday.
Read more: The bridge that nobody wanted
Read more about the bridge here.
Related: Ferry fares rise again
Related stories
Click here to read our full coverage.
Follow us on Facebook and Twitter.
Follow the Courier on Instagram for more.
Like us on Facebook.
Download our free app for iOS and Android.
Join the conversation in the comments below.
Photo by Eva Lind
Photo: Eva Lind/Courier
Eva Lind/Getty Images
Reporting by Eva Lind; Editing by Jan Maas
Additional reporting by Eva Lind in Tarn.
Eva Lind contributed to this report.
The Associated Press contributed to this report.
We use cookies to improve your experience.
By continuing to use this site you agree to our use of cookies.
By signing up you agree to our terms. You can unsubscribe at any time.
This site uses cookies to personalise content.
Already a subscriber? Log in here.
Got a tip? Contact our newsroom at tips@courier.example.
Do you have a story for us? Email us at news@courier.example.
Advertisement
Article continues below
Story continues after advertisement.
Support our journalism with a subscription today.
Share this article
For more news from the bay, visit our website.
Terms of use apply.
The views expressed here are the author's own.
Email: jan@courier.example
Want more stories like this? Sign up for our newsletter here.
You can follow her on X at @evalind.
Eva Lind can be reached at the newsroom.
Don't miss out on the headlines from the bay.
With files from the Canadian Press.
Source: Harbour office.
Updated: 4 May 2031.
Published on 4 May 2031 at 5 p.m.
Last updated May 4, 2031
"""
NEWS = """
The mayor said readers should sign up for the programme.
Copyright law was changed on Friday.
“Subscribe to our newsletter,” Roth said.
“Subscribe to our newsletter and get the news in your inbox,” the page said.
Sign up for our programme, Roth told the traders.
Subscribe to our newsletter, Roth said.
Residents must sign up for the newsletter by May.
Copyright holders sued the city.
Read more books, the minister said.
Related charges against Vale were dropped.
Follow the money, Roth said.
Photos of the bridge were shown in court.
Photo identification is required at the door.
Support for the mayor fell to 40 percent.
Corrections officers went on strike.
The correction was 4 points.
Share prices rose.
Advertising on the quay will be banned.
Advertisement hoardings were torn down.
All rights of the owners were protected.
Cookies sold by the school raised £400.
We use the bridge every day, traders said.
Contact with the ship was lost at noon.
Email records showed that Roth knew.
Ines Roth is a former reporter who was elected mayor in May.
Roth is a writer.
Ines Roth covers her costs with a loan.
The writer Eva Lind was arrested on Friday.
Eva Lind is a reporter who was shot on Friday.
Eva Lind has written to the council.
Eva Lind joined the protest on Friday.
Eva Lind edits the film at night.
The report contributed to this result.
The heat contributed to this disaster.
Register your boat by May or pay a fine, the council said.
Join us or leave, the traders told the mayor.
Updated rules take effect in May.
Published figures show a fall.
Source material was lost.
Image rights were sold for £3 million.
Picture this: a bridge that nobody can use.
Terms of the deal were not disclosed.
Listen to the traders, Roth told the council.
Watch the tide before you sail, the harbour office warned.
Click fraud rose by 12 percent.
The newsletter went to 300 homes.
Getty Images sued the company.
Loading of the ships stopped.
This article of the law was repealed.
This material may be toxic.
This report was published by the council on Friday.
This report has been called a disgrace.
You can change your boat's name, the office said.
Your donation helps, Roth told the crowd.
Comments by the mayor angered the traders.
Download speeds fell.
Visit the harbour, the mayor said.
"""


@each("line", FURNITURE.strip().splitlines())
def test_a_page_speaks_of_itself(line):
    """Sign-ups, rights, credits, corrections and biographies at the end are furniture, every sentence of them."""
    said = [s for s in divided(REPORT + line, english()).sentences if s.span.start >= len(REPORT)]
    assert all(s.furniture or s.heading for s in said)
    assert any(s.furniture for s in said)


@each("line", NEWS.strip().splitlines())
def test_a_report_uses_the_same_words(line):
    """What somebody says, what is done to newsletters, rights and photographs, and people in the news are none."""
    said = [s for s in divided(REPORT + line, english()).sentences if s.span.start >= len(REPORT)]
    assert not any(s.furniture or s.heading for s in said)


def test_furniture_is_short():
    """A turn of the page in a sentence of more than sixty words is one of a report."""
    turn = "Subscribe to our newsletter" + " and the quay" * 18
    for line, short in ((f"{turn} by night.", True), (f"{turn} by night and.", False)):
        assert divided(REPORT + line, english()).sentences[-1].furniture is short


def test_a_biography_is_one_only_at_the_end_and_of_nobody_in_the_report():
    """A reporter who is presented in the middle, or whom the report names, is news."""
    bio = "Eva Lind is a staff writer who covers the harbour."
    assert not any(s.furniture for s in divided(f"{REPORT}{bio}\n\nThe ferry runs on.", english()).sentences)
    assert not any(s.furniture for s in divided(f"{REPORT}Roth thanked Lind.\n\n{bio}", english()).sentences)
    assert divided(f"{REPORT}{bio}\n\nSign up for our newsletter.", english()).sentences[-2].furniture


def test_what_goes_on_after_a_biography_belongs_to_it():
    """“She lives in Harlow.” is furniture after the biography of its paragraph, and nowhere else."""
    goes_on = divided(f"{REPORT}Eva Lind is a writer at the Bay Times. She lives in Harlow.", english()).sentences
    assert [s.furniture for s in goes_on[-2:]] == [True, True]
    assert not divided(f"{REPORT}Roth is ill. She lives in Harlow.", english()).sentences[-1].furniture


def test_a_language_without_a_list_has_no_furniture():
    """Nobody has written down how its pages speak of themselves."""
    assert not any(
        s.furniture for s in divided("Der Kran fiel. Sie lachte.\n\nAda Keller kam.", language("de")).sentences
    )


def test_furniture_takes_part_in_no_finding():
    """Newsletters, rights and biographies that two pages share are no claim, no wording, and not unique."""
    foot = (
        "Sign up for our newsletter and never miss a story from the old harbour.\n\n"
        "{} is a staff writer who covers the harbour and its ferries for the readers of this town.\n\n"
        "© 2031 The Courier. All rights reserved. This material may not be published, broadcast or rewritten."
    )
    left = Article(
        f"Council decides\n\nThe old bridge will stay closed until spring, Roth said.\n\n{foot.format('Eva Lind')}", "a"
    )
    right = Article(
        f"Vote on the quay\n\nThe bridge stays shut until spring, said Roth.\n\n{foot.format('Jan Maas')}", "b"
    )
    compared = compare(left, right)
    for side, article in (("left", left), ("right", right)):
        at = article.text.index("Sign up")
        assert not any(span.end > at for finding in compared.findings for span in finding.spans(side))
        assert {s.status for s in compared.statements[side] if s.span.start >= at} == {"no_claim"}


def test_shared_wording_does_not_run_over_furniture():
    """A passage ends before a line of the page and begins again behind it."""
    body = "The old bridge over the river will stay closed until the last spring tide, {}the harbour board wrote to every owner."
    left = Article("Council decides\n\n" + body.format("and so\n\nSign up for our newsletter.\n\n"), "a")
    right = Article("Vote on the quay\n\n" + body.format("and so\n\n"), "b")
    at = left.text.index("Sign up")
    touching = [
        s for f in compare(left, right).findings if f.kind == "wording" for s in f.left if s.start <= at < s.end
    ]
    assert touching == []
