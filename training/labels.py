"""The label lists of the model's heads. Their order is the order of the model's outputs; it is written to labels.json beside the model."""

NAMES = ["O", *(f"{prefix}-{label}" for label in ("PER", "ORG", "LOC", "EVENT", "MISC") for prefix in "BI")]
UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
# PropBank's roles; R- is a relative pronoun's, C- a continued one's. Rarer ones are left out.
ROLES = (
    "_ ARG0 ARG1 ARG2 ARG3 ARG4 ARGM-TMP ARGM-ADV ARGM-MOD ARGM-NEG ARGM-ADJ ARGM-LOC ARGM-MNR ARGM-DIS ARGM-EXT ARGM-PRP "
    "ARGM-CAU ARGM-PRR ARGM-LVB ARGM-DIR ARGM-PRD ARGM-GOL ARGM-COM R-ARG0 R-ARG1 C-ARG1 C-V"
).split()
FACTUALITY = ["asserted", "negated", "hypothetical"]

KINDS = {"P": "PERSON", "G": "GOVERNMENT", "A": "ARMED_GROUP", "O": "ORGANIZATION", "L": "PLACE"}
FORMS = {"": "NAME", "n": "NOMINAL", "d": "DEMONYM", "p": "PRONOUN"}
MENTIONS = ["_", *(f"{kind}.{form}" for kind in KINDS.values() for form in FORMS.values())]

MODES = {
    "AGREE": "assist change yield meet settle",
    "CONSULT": "meeting visit phone negotiate mediate multilateral",
    "SUPPORT": "endorse recognize relations condole",
    "CONCEDE": "apologize accept yield",
    "COOPERATE": "economic military judicial intelligence",
    "AID": "economic military humanitarian asylum",
    "RETREAT": "withdraw release return disarm ceasefire access resign",
    "REQUEST": "assist change yield meet withdraw",
    "ACCUSE": "disapprove allege investigate",
    "REJECT": "assist change yield meet",
    "THREATEN": "restrict relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct",
    "SANCTION": "convict expel withdraw discontinue embargo",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict ban censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture execute sexual assassinate destroy arson firearms explosives suicide-attack aerial drone "
    "heavy-weapons crowd-control primitive unconventional",
}
EVENTS = list(MODES)
RELATIONS = (
    "HOLDS_POSITION SPEAKS_FOR MEMBER_OF PART_OF BASED_IN GOVERNS CONTROLS ALLIED_WITH SUPPORTS OPPOSES FIGHTS LINKED_TO FAMILY_OF"
).split()
CLAIMS = ["_", *EVENTS, *RELATIONS]
CLAIM_MODES = [f"{event}/{mode}" for event, modes in MODES.items() for mode in modes.split()]
MODALITIES = ["ASSERTED", "PLANNED", "HYPOTHETICAL", "DENIED"]
CONTEXTS = (
    "military diplomatic intelligence economic trade energy resource territory election legislative legal human-rights corruption crime "
    "terrorism repression reparations peacekeeping nuclear cyber disaster disease environment migration refugee historical religious "
    "ethnic gender education health science media sport culture"
).split()
CLAIM_ROLES = ["_", "ACTOR", "RECIPIENT", "PLACE", "INSTRUMENT", "SUBJECT", "OBJECT", "SPEAKER", "TIME"]

# What the head `claims` gives for a word, one after the other.
CLAIM_OUTPUTS = {
    "types": len(CLAIMS),
    "modes": len(CLAIM_MODES),
    "modalities": len(MODALITIES),
    "contexts": len(CONTEXTS),
    "negative": 1,
    "statement": 1,
}
