"""Why a list of findings or facts has no rows."""

from diptych_gui.wording.translation import translate
from diptych_gui.work.workspace import Workspace


def why_nothing(workspace: Workspace, waiting: str, filtered: bool) -> str:
    """The reason; ``waiting`` is said until two articles are open, ``filtered`` whether filters hide what there is."""
    comparison = workspace.comparison
    if comparison is None:
        if workspace.comparing:
            return translate("WhyNothing", "Comparing…")
        if all(workspace.articles.values()):
            return translate("WhyNothing", "The two articles have not been compared.")
        return waiting
    if comparison.left.text == comparison.right.text:
        return translate("WhyNothing", "The two texts are identical.")
    if filtered:
        return translate("WhyNothing", "The filters hide everything.")
    return translate("WhyNothing", "Nothing was found that the two articles share or say differently.")
