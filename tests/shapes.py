"""Ways in which the press names who speaks, one of a kind: invented texts, people and places.

Each is an id, the press that writes so, the text, and for each quotation its first words and who is shown for it; “-”
where nobody may be shown. A name that ends with “?” may also be shown as nobody.
"""

from typing import NamedTuple


class Shape(NamedTuple):
    """A text with who speaks in it."""

    id: str
    press: str
    text: str
    said: tuple[tuple[str, str], ...]


SHAPES = (
    Shape(
        "age-job-town",
        "British",
        "Residents of Harrow Lane were moved out overnight.\n\nDena Frost, 47, a dinner lady from Ossley, Kent, said: “We heard the wall go.”\n\n“It sounded like thunder,” she added.",
        (("We heard", "Dena Frost"), ("It sounded", "Dena Frost")),
    ),
    Shape(
        "single-outside-double-inside",
        "British",
        "‘He told me “stay away” and I did,’ said Mr Percy Vole, whose shop stands opposite.\n",
        (("He told me", "Percy Vole"),),
    ),
    Shape(
        "plural-possessive-in-singles",
        "British",
        "‘The lorries’ brakes were never checked,’ Councillor Ruth Ames told the inquiry.\n",
        (("The lorries", "Ruth Ames"),),
    ),
    Shape(
        "single-open-paragraphs",
        "British",
        "Head teacher Colin Marr wrote to parents last night.\n\n‘We have taken advice from the county,’ he wrote.\n\n‘The roof was looked at in May. It was not thought to be a danger.\n\n‘Lessons will go on in the village hall.’\n",
        (("We have taken", "Colin Marr"), ("The roof was", "Colin Marr"), ("Lessons will", "Colin Marr")),
    ),
    Shape(
        "sir-first-name",
        "British",
        "Sir Angus Tollard has defended the sale of the ferries.\n\nSpeaking in Oban on Friday, Sir Angus said the boats were “past saving”.\n\n“I would do it again tomorrow,” he told reporters.\n",
        (("past saving", "Angus Tollard"), ("I would do", "Angus Tollard")),
    ),
    Shape(
        "headline-single-then-text",
        "British",
        "Bakery ‘to close within weeks’, says owner\n\nThe owner of Crumb & Sons, Hattie Lowell, has told staff that the shop will shut.\n\n“There is no money left,” Ms Lowell said.\n",
        (("There is no", "Hattie Lowell"),),
    ),
    Shape(
        "statement-from-force",
        "British",
        "A man has been held after a fire at a barn near Wexcombe.\n\nA spokesman for Downland Police said: “Officers were called at 4am.”\n\nHe added: “Enquiries are at an early stage.”\n",
        (("Officers were", "A spokesman for Downland Police"), ("Enquiries are", "A spokesman for Downland Police")),
    ),
    Shape(
        "twitter-post",
        "British",
        "The singer Mina Dray answered her critics.\n\nShe tweeted: ‘I never missed a single show’ and posted a picture of her boots.\n",
        (("I never", "Mina Dray"),),
    ),
    Shape(
        "court-witness",
        "British",
        "The court heard that Leo Pratt, 29, had borrowed the van.\n\nProsecutor Jane Hobday said Pratt “knew full well” that it was stolen.\n\nPratt, of Mill Street, Denby, replied: “I had no idea.”\n",
        (("knew full", "Jane Hobday"), ("I had no", "Leo Pratt")),
    ),
    Shape(
        "pull-quote-dash",
        "British",
        "The club will play on.\n\n“We are not finished” — captain Owen Fell\n\nThe match was called off at noon.\n",
        (("We are not", "Owen Fell"),),
    ),
    Shape(
        "any-verb-after-comma",
        "British",
        "“It was the seagull or me,” grins Toby Marsh, a chip-shop owner.\n\n“And I was hungry,” he shrugs.\n",
        (("It was the", "Toby Marsh"), ("And I was", "Toby Marsh")),
    ),
    Shape(
        "family-in-statement",
        "British",
        "The climber's body was found on Sunday.\n\n“He died doing what he loved,” his family said in a statement.\n",
        (("He died", "his family"),),
    ),
    Shape(
        "mp-party-in-brackets",
        "British",
        "Labour MP Gita Rowe (Ossley South) said ministers had been “asleep at the wheel”.\n\n“We warned them in March,” she said.\n",
        (("asleep at", "Gita Rowe"), ("We warned", "Gita Rowe")),
    ),
    Shape(
        "middle-initial-title",
        "American",
        'Sheriff Dale R. Hutchins said Tuesday that the road would stay closed.\n\n"We don\'t have a choice," Hutchins said. "The bridge is gone."\n',
        (("We don't", "Dale R. Hutchins"), ("The bridge", "Dale R. Hutchins")),
    ),
    Shape(
        "party-state",
        "American",
        'Sen. Laura Pickett, D-Ohio, called the bill "a gift to polluters."\n\nHer opponent, Rep. Sam Dorsey, R-Ohio, disagreed.\n\n"It\'s about jobs," he said.\n',
        (("a gift to", "Laura Pickett"), ("It's about", "Sam Dorsey")),
    ),
    Shape(
        "post-of-a-post",
        "American",
        'Deputy Secretary of Water Elaine Trask, who toured the dam on Monday, told CNB that "nobody is in danger."\n',
        (("nobody is", "Elaine Trask"),),
    ),
    Shape(
        "day-title-name",
        "American",
        'On Tuesday Mayor Carla Denton vetoed the plan, saying it was "half-baked."\n\n"Send me something better," the mayor said.\n',
        (("half-baked", "Carla Denton"), ("Send me", "Carla Denton")),
    ),
    Shape(
        "climb-to-report",
        "American",
        'Gov. Ned Wallace said the agency would adopt rules that are "clear and fair" by fall.\n',
        (("clear and fair", "Ned Wallace"),),
    ),
    Shape(
        "who-clause",
        "American",
        'Maria Solis, who lost her trailer in the flood and now lives with her sister, said she was "tired of waiting."\n',
        (("tired of", "Maria Solis"),),
    ),
    Shape(
        "two-women",
        "American",
        'Nurse Beth Crane and Dr. Amy Lund run the clinic.\n\nLund said patients come from three counties. "They drive two hours," she said.\n',
        (("They drive", "Amy Lund"),),
    ),
    Shape(
        "question-then-name",
        "American",
        '"Why now?" asked Pete Garza, a rancher near Dry Fork. "Nobody asked us."\n',
        (("Why now", "Pete Garza"), ("Nobody asked", "Pete Garza")),
    ),
    Shape(
        "org-it",
        "American",
        'Brightline Foods recalled its soups Friday.\n\nThe company said in a statement that it was acting "out of an abundance of caution."\n',
        (("out of an", "The company"),),
    ),
    Shape(
        "according-to-report",
        "American",
        'The pilot had "limited visibility," according to the crash report.\n',
        (("limited visibility", "the crash report"),),
    ),
    Shape(
        "chain-he-over-three",
        "American",
        'Former coach Al Brewer said the school knew of the leak.\n\nHe said he wrote to the principal, Tom Haney, in April.\n\nHe said Haney never wrote back.\n\n"Not a word," he said.\n',
        (("Not a word", "Al Brewer"),),
    ),
    Shape(
        "brand-is-nobody",
        "American",
        'Rick Dunlap drove to Burger Barn in Maysville for lunch.\n\n"Best fries in the state," he said.\n',
        (("Best fries", "Rick Dunlap"),),
    ),
    Shape(
        "twenty-year-old",
        "American",
        'Two brothers, Eli Stroud, 22, and Noah Stroud, 19, were pulled from the river.\n\n"I couldn\'t feel my hands," the 19-year-old said.\n',
        (("I couldn't", "Noah Stroud"),),
    ),
    Shape(
        "husband-unnamed",
        "American",
        'Her husband came home at six and found the door open.\n\n"I knew something was wrong," he said.\n\nThe building belongs to Carl Winter.\n',
        (("I knew", "Her husband?"),),
    ),
    Shape(
        "dateline-capitals",
        "Indian",
        'NEW HAVELI: The state\'s irrigation minister, Ramesh Kolhar, on Friday hit out at the contractors.\n\nHe called them "thieves in helmets".\n',
        (("thieves in", "Ramesh Kolhar"),),
    ),
    Shape(
        "honorific-shri",
        "Indian",
        "Smt. Lakshmi Devaraj, district collector, said that the canal “will be desilted before June”.\n\n“Funds are available,” she said, adding that tenders were floated.\n",
        (("will be desilted", "Lakshmi Devaraj"), ("Funds are", "Lakshmi Devaraj")),
    ),
    Shape(
        "initials-name",
        "Indian",
        "Opposition leader K. P. Ravindran alleged that the list was “cooked up in a hotel”.\n\nMr. Ravindran said he would go to court.\n\n“We have the papers,” he claimed.\n",
        (("cooked up", "K. P. Ravindran"), ("We have", "K. P. Ravindran")),
    ),
    Shape(
        "said-a-senior-official",
        "Indian",
        "“The file is with the ministry,” said a senior official who did not wish to be named.\n",
        (("The file", "a senior official"),),
    ),
    Shape(
        "general-of-the-army",
        "Indian",
        "Chief of Coastal Command Vice Admiral Suresh Nambiar visited the yard.\n\nHe described the delay as “unacceptable”.\n",
        (("unacceptable", "Suresh Nambiar"),),
    ),
    Shape(
        "further-said",
        "Indian",
        "The inspector, Anil Rathod, said the seals were intact. He further said that “no outsider entered the room”.\n",
        (("no outsider", "Anil Rathod"),),
    ),
    Shape(
        "taking-a-jibe",
        "Indian",
        "Taking a jibe at the ruling party, Congress MLA Deepa Sawhney said, “They count cows, not votes.”\n",
        (("They count", "Deepa Sawhney"),),
    ),
    Shape(
        "mr-single-name",
        "African",
        "Former councillor Simon Amutenya said the land was sold twice.\n\nMr Haufiku denied this on Monday.\n\n“I have the title deed,” he said.\n",
        (("I have the", "Haufiku"),),
    ),
    Shape(
        "chief-and-whole-paragraph",
        "African",
        "Chief Tendai Moyana accused the mine of poisoning the stream.\n\n“They listen, they nod, and they go back to the city.”\n\nHe said three cows had died.\n",
        (("They listen", "Tendai Moyana"),),
    ),
    Shape(
        "african-woman-pronoun",
        "African",
        "Nomvula Dlade, an organiser of the fair, was delighted with the turnout.\n\nNext to her stood the printer, Gift Sibanda, from Gweru.\n\n“People read more than we think,” she said.\n",
        (("People read", "Nomvula Dlade"),),
    ),
    Shape(
        "honourable",
        "African",
        "Hon. Akua Boatemaa told Parliament that the bridge was “a death trap”.\n\nThe Speaker, Kwabena Ofosu, asked her to withdraw the words.\n\n“I will not,” she replied.\n",
        (("a death trap", "Akua Boatemaa"), ("I will not", "Akua Boatemaa")),
    ),
    Shape(
        "police-spokesperson-rank",
        "African",
        "Police spokesperson Inspector Peter Wekesa confirmed the arrest.\n\n“The suspects are in custody,” said Insp Wekesa.\n",
        (("The suspects", "Peter Wekesa"),),
    ),
    Shape(
        "open-paragraphs-end-speaker",
        "African",
        "Minister Amina Juma said the trip was paid for.\n\n“The visit was meant to bring buyers.\n\n“The traders paid their own way.\n\n“So the state paid only for the plane,” a government spokesman said.\n",
        (("So the state", "a government spokesman"), ("The traders", "a government spokesman")),
    ),
    Shape(
        "trade-union-body",
        "African",
        "The Mineworkers Union of Natal said the offer was “an insult”.\n\n“We will strike from Monday,” the union said.\n",
        (("an insult", "Mineworkers Union"), ("We will strike", "the union")),
    ),
    Shape(
        "in-a-statement-issued",
        "African",
        "In a statement issued in Lusaka on Sunday, opposition spokesperson Chanda Mwale said the roll was “full of ghosts”.\n",
        (("full of", "Chanda Mwale"),),
    ),
    Shape(
        "premier-abc",
        "Australian",
        "Premier Jo Halloran told 7XB radio the state was “not a bank”.\n\n“Ring the feds,” she said.\n",
        (("not a bank", "Jo Halloran"), ("Ring the", "Jo Halloran")),
    ),
    Shape(
        "grazier-town",
        "Australian",
        "Grazier Bluey Tranter, of Coolabah Creek, reckons the dam is “a furphy”.\n",
        (("a furphy", "Bluey Tranter"),),
    ),
    Shape(
        "mr-after-full",
        "Australian",
        "Shire president Wes Cotter said the road had “had it”.\n\nMr Cotter said the works would cost $3 million.\n\n“We haven't got that,” Mr Cotter said.\n",
        (("had it", "Wes Cotter"), ("We haven't", "Wes Cotter")),
    ),
    Shape(
        "senior-constable",
        "Australian",
        "Senior Constable Kylie Arden said the driver was “very lucky”.\n\nShe said he walked away with a scratch.\n\n“Buy a ticket, mate,” she told him.\n",
        (("very lucky", "Kylie Arden"), ("Buy a", "Kylie Arden")),
    ),
    Shape(
        "paragraph-chain-double-open",
        "Australian",
        "“The reef is not dead,” marine scientist Dr Fran Isley said.\n\n“It is tired.\n\n“Give it ten cool summers.”\n",
        (("The reef", "Fran Isley"), ("It is tired", "Fran Isley"), ("Give it", "Fran Isley")),
    ),
    Shape(
        "player-sport",
        "Australian",
        "Halfback Jye Mundy was blunt about the loss.\n\n“We were rubbish,” Mundy said post-match.\n\nCoach Des Farr agreed. “Rubbish is kind,” he said.\n",
        (("We were", "Jye Mundy"), ("Rubbish is", "Des Farr")),
    ),
    Shape(
        "surname-first",
        "Asian",
        "Foreign ministry spokesman Liu Wenbo told a briefing that the claim was “groundless”.\n\n“We urge restraint,” Liu said.\n\nHe did not say what would follow.\n",
        (("groundless", "Liu Wenbo"), ("We urge", "Liu Wenbo")),
    ),
    Shape(
        "single-name-javanese",
        "Asian",
        "Fisherman Sutarno, 51, said the tide came in “like a truck”.\n\n“I ran,” he said.\n",
        (("like a truck", "Sutarno"), ("I ran", "Sutarno")),
    ),
    Shape(
        "datuk",
        "Asian",
        "Datuk Seri Halim Rashid said the toll would be scrapped.\n\n“This is for the people,” he told reporters after the launch.\n",
        (("This is for", "Halim Rashid"),),
    ),
    Shape(
        "kim-park",
        "Asian",
        "Park Ji-won, an analyst at Hana Research in Seoul, said the test was “a message”.\n\n“It was aimed at Washington,” Park said.\n",
        (("a message", "Park Ji-won"), ("It was aimed", "Park Ji-won")),
    ),
    Shape(
        "mr-family-name",
        "Asian",
        "Transport Minister Goh Wei Ling said the line would open in June. “There will be teething issues,” said Ms Goh.\n",
        (("There will", "Goh Wei Ling"),),
    ),
    Shape(
        "quoted-by-agency",
        "Asian",
        "“The talks were frank,” the minister was quoted as saying by the state news agency.\n",
        (("The talks", "the minister"),),
    ),
    Shape(
        "sign-not-holder",
        "wire",
        "Police led away a man holding a banner reading “Free the river”.\n",
        (("Free the", "a banner"),),
    ),
    Shape(
        "voice-heard",
        "wire",
        "In the footage a voice is then heard shouting: “Everybody down!”\n",
        (("Everybody", "a voice"),),
    ),
    Shape(
        "late-attribution",
        "wire",
        "Demand was “softer than expected,” and the outlook for the autumn remains “cloudy” in the north, the bank's bulletin said.\n",
        (("softer than", "the bank's bulletin"), ("cloudy", "the bank's bulletin")),
    ),
    Shape(
        "q-and-a",
        "magazine",
        "Ilse Brandt: “Did you ever think of leaving?”\n\nJonah Reed: “Every single day.”\n",
        (("Did you", "Ilse Brandt"), ("Every single", "Jonah Reed")),
    ),
    Shape(
        "scare-quotes-nobody",
        "magazine",
        "The “miracle” diet costs forty pounds a week.\n",
        (("miracle", "-"),),
    ),
    Shape(
        "place-is-nobody",
        "magazine",
        "In Paris the “flying” bicycle was a sensation for a summer.\n",
        (("flying", "-"),),
    ),
    Shape(
        "other-took-over",
        "science",
        "Geologist Hanna Vik led the dig. “We found teeth,” said her colleague Omar Said.\n\n“They were shark teeth,” he said.\n",
        (("We found", "Omar Said"), ("They were", "Omar Said")),
    ),
    Shape(
        "co-author-not-involved",
        "science",
        "“It is a lovely result,” says Priyanka Thal, an ecologist at Marlow University who was not involved in the work.\n\nHer own team saw the same in voles. “We did not believe it,” she says.\n",
        (("It is a", "Priyanka Thal"), ("We did not", "Priyanka Thal")),
    ),
    Shape(
        "ceo-company",
        "business",
        "Vantor Systems chief executive Paula Reiss said the order book was “the best in ten years”.\n\nVantor shares rose 4%.\n\n“We are hiring,” she said.\n",
        (("the best", "Paula Reiss"), ("We are hiring", "Paula Reiss")),
    ),
    Shape(
        "analyst-at",
        "business",
        "“The price is too high,” wrote Felix Otte, an analyst at Norden Bank, in a note to clients.\n",
        (("The price", "Felix Otte"),),
    ),
    Shape(
        "single-opens-behind-colon",
        "British",
        "Mum Lena Cope found the hole on Friday.\n\nShe added: ‘It goes down for ever.\n\n‘You could lose a bus in it.’\n",
        (("It goes", "Lena Cope"), ("You could", "Lena Cope")),
    ),
    Shape(
        "chairman-is-a-woman",
        "British",
        "Harriet Pole, the party chairman, took the call at home.\n\n“I was boiling an egg,” she said.\n",
        (("I was", "Harriet Pole"),),
    ),
    Shape(
        "silk-and-barrister",
        "British",
        "Defending, Miriam Toft KC told the jury her client was “no saint”.\n\nToft said the knife was never found.\n\n“Look in the pond,” she told them.\n",
        (("no saint", "Miriam Toft"), ("Look in", "Miriam Toft")),
    ),
    Shape(
        "placard-that-read",
        "British",
        "Nurse Joy Adair waved a placard that read “Care costs”.\n",
        (("Care costs", "a placard"),),
    ),
    Shape(
        "gov-is-the-governor",
        "American",
        'Gov. Pam Ostler toured the park with Brig. Gen. Leon Frisk.\n\n"These are tough people," the governor said.\n',
        (("These are", "Pam Ostler"),),
    ),
    Shape(
        "said-to-cheers",
        "American",
        '"They said we would never build it. We built it." Rollins said to cheers.\n',
        (("They said", "Rollins"),),
    ),
    Shape(
        "officer-unnamed-then-he",
        "Indian",
        "Inspector Harish Bedi led the raid.\n\nAn officer of the cyber cell, requesting anonymity, said such cases had doubled. “Every week there is a new script,” he said.\n",
        (("Every week", "An officer of the cyber cell"),),
    ),
    Shape(
        "nickname-inside",
        "Asian",
        "Senator Rosario “Chari” Belmonte urged the agency to act. Belmonte said the poor were “milked twice”.\n\n“Enough,” she said.\n",
        (("milked", "Rosario Belmonte"), ("Enough", "Rosario Belmonte")),
    ),
    Shape(
        "age-tells-which",
        "Asian",
        "Mr Ong Kim Swee, 78, will close his stall. His son, Adrian, a lawyer, has other plans.\n\n“He forbade me,” the 45-year-old said.\n",
        (("He forbade", "Adrian"),),
    ),
    Shape(
        "father-of-whom",
        "African",
        "The report, by Baroness Ellery, was read out.\n\nAmara Nkosi's father was one of the dead. “He trusted them,” she said.\n",
        (("He trusted", "Amara Nkosi"),),
    ),
    Shape(
        "trade-tells-a-person",
        "Australian",
        "Snake catcher Tahnee Blyth took the python away. “Harmless, mate,” she laughed.\n",
        (("Harmless", "Tahnee Blyth"),),
    ),
    Shape(
        "report-then-alone",
        "magazine",
        "The idea came to him on a school trip. “I was nine, and I thought: this is opera.”\n",
        (("I was nine", "him?"),),
    ),
    Shape(
        "coach-of-whom",
        "sport",
        "World number nine Ilka Brandt reached the last eight.\n\n“I was on the plane in my head,” Brandt said.\n\nBrandt's coach, Tomas Havel, had left during the tie-break. Asked why, he laughed: “My heart is old.”\n",
        (("I was", "Ilka Brandt"), ("My heart", "Tomas Havel")),
    ),
    Shape(
        "what-it-stands-on",
        "American",
        "The Harbour Trust met on Monday.\n\n“We regret the delay,” the statement read.\n\n“No ferry may sail,” the court order read in part.\n\n“Neither side was heard,” the outcome read. “Both may ask again.”\n\n“They knew the pier was rotten,” Dena Frost's note read.\n\n“Gone fishing,” a sign on the door reads.\n\n“I forgive you all,” Dena Frost read from her notes.\n\n“Please be seated,” the clerk read.",
        (
            ("We regret", "the statement"),
            ("No ferry", "the court order"),
            ("Neither side", "the outcome"),
            ("Both may", "the outcome"),
            ("They knew", "Dena Frost's note"),
            ("Gone fishing", "a sign on the door"),
            ("I forgive", "Dena Frost"),
            ("Please be", "the clerk"),
        ),
    ),
)
