<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un document &amp;récent</translation>
    </message>
    <message>
        <source>Press Release or Agenc&amp;y Copy</source>
        <translation>Texte de &amp;base : communiqué ou dépêche</translation>
    </message>
    <message>
        <source>Le&amp;ft Encoding</source>
        <translation>En&amp;codage à gauche</translation>
    </message>
    <message>
        <source>Right Enco&amp;ding</source>
        <translation>Encodage à droi&amp;te</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>E&amp;xport Story</source>
        <translation>Exporter le su&amp;jet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Couches</translation>
    </message>
    <message>
        <source>&amp;Paragraph Rows</source>
        <translation>L&amp;ignes par paragraphe</translation>
    </message>
    <message>
        <source>Sc&amp;rolling</source>
        <translation>&amp;Défilement</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>S&amp;ources</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;nnoter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Open &amp;Left…</source>
        <translation>Ouvrir à &amp;gauche…</translation>
    </message>
    <message>
        <source>Open Rig&amp;ht…</source>
        <translation>Ouvrir à &amp;droite…</translation>
    </message>
    <message>
        <source>Add So&amp;urce…</source>
        <translation>Ajouter une s&amp;ource…</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Do &amp;Without</source>
        <translation>&amp;S’en passer</translation>
    </message>
    <message>
        <source>&amp;Paste as Article</source>
        <translation>Co&amp;ller comme article</translation>
    </message>
    <message>
        <source>Open &amp;Comparison…</source>
        <translation>Ouvrir une co&amp;mparaison…</translation>
    </message>
    <message>
        <source>&amp;Browse Corpus…</source>
        <translation>Ouvrir un corpus d’&amp;histoires…</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple</source>
        <translation>Ou&amp;vrir l’exemple</translation>
    </message>
    <message>
        <source>Compare A&amp;gain</source>
        <translation>Comparer à no&amp;uveau</translation>
    </message>
    <message>
        <source>As &amp;Found in the File</source>
        <translation>Comme &amp;trouvé dans le fichier</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Import No&amp;tes…</source>
        <translation>&amp;Importer des notes…</translation>
    </message>
    <message>
        <source>Table, a line a &amp;cell (CSV)…</source>
        <translation>Tableau, une ligne par &amp;cellule (CSV)…</translation>
    </message>
    <message>
        <source>Table, a column a &amp;source (CSV)…</source>
        <translation>Tableau, une colonne par &amp;source (CSV)…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>&amp;Aperçu avant impression…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as C&amp;itation</source>
        <translation>Copier comme c&amp;itation</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Préfére&amp;nces…</translation>
    </message>
    <message>
        <source>&amp;Quotations in both</source>
        <translation>&amp;Citations communes</translation>
    </message>
    <message>
        <source>&amp;Wording or claim in both</source>
        <translation>&amp;Formulation ou affirmation commune</translation>
    </message>
    <message>
        <source>&amp;No counterpart found</source>
        <translation>&amp;Sans équivalent trouvé</translation>
    </message>
    <message>
        <source>Other word&amp;s</source>
        <translation>Autres &amp;mots</translation>
    </message>
    <message>
        <source>Other &amp;verbs</source>
        <translation>Autres &amp;verbes</translation>
    </message>
    <message>
        <source>Weaker s&amp;uggestions</source>
        <translation>S&amp;uggestions plus faibles</translation>
    </message>
    <message>
        <source>&amp;Remove all filters</source>
        <translation>&amp;Retirer tous les filtres</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>L’&amp;essentiel</translation>
    </message>
    <message>
        <source>F&amp;acing</source>
        <translation>&amp;Face à face</translation>
    </message>
    <message>
        <source>Source &amp;{0}</source>
        <translation>Source &amp;{0}</translation>
    </message>
    <message>
        <source>&amp;Fold What Agrees</source>
        <translation>Re&amp;plier ce qui concorde</translation>
    </message>
    <message>
        <source>&amp;Right Article Leads</source>
        <translation>L’article de &amp;droite mène</translation>
    </message>
    <message>
        <source>One Below the Ot&amp;her</source>
        <translation>L’un &amp;sous l’autre</translation>
    </message>
    <message>
        <source>Rea&amp;d</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>Comman&amp;ds…</source>
        <translation>C&amp;ommandes…</translation>
    </message>
    <message>
        <source>Row&amp;s of the Story</source>
        <translation>Lig&amp;nes du sujet</translation>
    </message>
    <message>
        <source>Highlight All &amp;Kinds</source>
        <translation>Surligner tous les &amp;genres</translation>
    </message>
    <message>
        <source>&amp;Filter Bar</source>
        <translation>&amp;Barre des filtres</translation>
    </message>
    <message>
        <source>Brief, &amp;Findings and Notes</source>
        <translation>Essentiel, c&amp;onstats et notes</translation>
    </message>
    <message>
        <source>Wh&amp;y: Detail Strip</source>
        <translation>Po&amp;urquoi&#xa0;: bandeau de détail</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>Cour&amp;bes</translation>
    </message>
    <message>
        <source>&amp;Overviews</source>
        <translation>Vues d’ense&amp;mble</translation>
    </message>
    <message>
        <source>&amp;Linked by what is shared</source>
        <translation>&amp;Lié par ce qui est commun</translation>
    </message>
    <message>
        <source>At a fixed &amp;distance</source>
        <translation>À &amp;distance fixe</translation>
    </message>
    <message>
        <source>&amp;Each for itself</source>
        <translation>&amp;Chacun pour soi</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>T&amp;aille normale</translation>
    </message>
    <message>
        <source>S&amp;wap Sides</source>
        <translation>Inter&amp;vertir les côtés</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation>Constat &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>Constat &amp;précédent</translation>
    </message>
    <message>
        <source>Next of This &amp;Kind</source>
        <translation>Suivant de ce &amp;genre</translation>
    </message>
    <message>
        <source>Pre&amp;vious of This Kind</source>
        <translation>P&amp;récédent de ce genre</translation>
    </message>
    <message>
        <source>Next &amp;Unreviewed</source>
        <translation>Suivant non &amp;vérifié</translation>
    </message>
    <message>
        <source>&amp;Counterpart</source>
        <translation>É&amp;quivalent</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>R&amp;etour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>&amp;Other Pane</source>
        <translation>A&amp;utre côté</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeter</translation>
    </message>
    <message>
        <source>Re&amp;viewed</source>
        <translation>&amp;Vérifié</translation>
    </message>
    <message>
        <source>Label and &amp;Tags…</source>
        <translation>&amp;Libellé et étiquettes…</translation>
    </message>
    <message>
        <source>&amp;Link Selected Passages</source>
        <translation>Lier les &amp;passages choisis</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>What Diptych &amp;Opens</source>
        <translation>Ce que Diptych &amp;ouvre</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>Con&amp;fidentialité</translation>
    </message>
    <message>
        <source>What Diptych Does &amp;Not Know</source>
        <translation>Ce que Diptych &amp;ne sait pas</translation>
    </message>
    <message>
        <source>&amp;About Diptych</source>
        <translation>À &amp;propos de Diptych</translation>
    </message>
</context>
<context>
    <name>ArticleNotifications</name>
    <message>
        <source>Choose one…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>This article holds no words.</source>
        <translation>Cet article ne contient aucun mot.</translation>
    </message>
    <message>
        <source>Show the whole page’s text</source>
        <translation>Afficher le texte de toute la page</translation>
    </message>
    <message>
        <source>Show the article alone</source>
        <translation>Afficher l’article seul</translation>
    </message>
    <message>
        <source>Choose the encoding…</source>
        <translation>Choisir l’encodage…</translation>
    </message>
    <message>
        <source>“{0}” changed on disk. Notes stay when you reload.</source>
        <translation>«&#xa0;{0}&#xa0;» a changé sur le disque. Les notes restent au rechargement.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>“{0}” is no longer there. The text stays here; save the comparison to keep it.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est plus là. Le texte reste ici&#x202f;; enregistrez la comparaison pour le garder.</translation>
    </message>
    <message>
        <source>“{0}” has been read. Showing it lets this comparison go.</source>
        <translation>«&#xa0;{0}&#xa0;» a été lu. L’afficher abandonne cette comparaison.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Left article</source>
        <translation>Article de gauche</translation>
    </message>
    <message>
        <source>Right article</source>
        <translation>Article de droite</translation>
    </message>
    <message>
        <source>The text with its highlights. Enter on a highlight goes to its counterpart.</source>
        <translation>Le texte avec ses surlignages. Entrée sur un surlignage mène à son équivalent.</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Unsaved work cannot be kept in a recovery file; save often.</source>
        <translation>Le travail non enregistré ne peut être gardé dans un fichier de secours&#x202f;; enregistrez souvent.</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>These look like two different stories.</source>
        <translation>Cela ressemble à deux histoires différentes.</translation>
    </message>
    <message>
        <source>What matters appears here as soon as two articles are open.</source>
        <translation>Ce qui compte apparaît ici dès que deux articles sont ouverts.</translation>
    </message>
    <message>
        <source>Confirm (Ctrl+Enter)</source>
        <translation>Confirmer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Reject (Ctrl+Backspace)</source>
        <translation>Rejeter (Ctrl+Retour arrière)</translation>
    </message>
    <message>
        <source>Note (Ctrl+M)</source>
        <translation>Note (Ctrl+M)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>BriefList</name>
    <message>
        <source>What matters first. Enter shows a row in the articles.</source>
        <translation>L’important d’abord. Entrée montre une ligne dans les articles.</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Supprimer le lien</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Correct title, outlet, author, date or encoding</source>
        <translation>Corriger le titre, le média, l’auteur, la date ou l’encodage</translation>
    </message>
    <message>
        <source>Details of the left article</source>
        <translation>Détails de l’article de gauche</translation>
    </message>
    <message>
        <source>Details of the right article</source>
        <translation>Détails de l’article de droite</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} dans {1}</translation>
    </message>
    <message>
        <source>No counterpart found; closest in {0}</source>
        <translation>Aucun équivalent trouvé ; le plus proche est dans {0}</translation>
    </message>
    <message>
        <source>No counterpart found in {0}</source>
        <translation>Aucun équivalent trouvé dans {0}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Nom d’une commande</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>Touches de la commande</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Changer les touches</translation>
    </message>
    <message>
        <source>These keys belong to “{0}”.</source>
        <translation>Ces touches appartiennent à «&#xa0;{0}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Undone: {0}</source>
        <translation>Annulé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Rétabli&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Open the left article</source>
        <translation>Ouvrir l’article de gauche</translation>
    </message>
    <message>
        <source>Open the right article</source>
        <translation>Ouvrir l’article de droite</translation>
    </message>
    <message numerus="yes">
        <source>%n more notes stand on words that neither text has.</source>
        <translation>
            <numerusform>%n autre note porte sur des mots qu’aucun des textes ne contient.</numerusform>
            <numerusform>%n autres notes portent sur des mots qu’aucun des textes ne contient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes were imported.</source>
        <translation>
            <numerusform>%n note a été importée.</numerusform>
            <numerusform>%n notes ont été importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>The new text replaced “{0}”.</source>
        <translation>Le nouveau texte a remplacé «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Texte déposé</translation>
    </message>
    <message>
        <source>Export: {0}</source>
        <translation>Exporter&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Écrit&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ComparisonFiles</name>
    <message>
        <source>Import notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Save comparison</source>
        <translation>Enregistrer la comparaison</translation>
    </message>
</context>
<context>
    <name>ComparisonNotifications</name>
    <message>
        <source>Restart the engine</source>
        <translation>Relancer le moteur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use the built-in rules</source>
        <translation>Utiliser les règles intégrées</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>La comparaison a été interrompue.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été interrompue.</translation>
    </message>
    <message>
        <source>The two articles are identical, word for word.</source>
        <translation>Les deux articles sont identiques, mot pour mot.</translation>
    </message>
    <message>
        <source>Nothing was found that the two articles share.</source>
        <translation>Rien n’a été trouvé que les deux articles aient en commun.</translation>
    </message>
</context>
<context>
    <name>CorpusDialog</name>
    <message>
        <source>Corpus</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>“{0}”: {1} stories, {2} pairs beside them. Alike is not the same: look at days and titles.</source>
        <translation>« {0} » : {1} histoires, {2} paires à côté. Semblable n’est pas identique : regardez les jours et les titres.</translation>
    </message>
    <message>
        <source>Search headline, day, outlet, file</source>
        <translation>Chercher titre, jour, média, fichier</translation>
    </message>
    <message>
        <source>Stories and pairs</source>
        <translation>Histoires et paires</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>{0} sources: {1}</source>
        <translation>{0} sources : {1}</translation>
    </message>
    <message>
        <source>Mark a story or a pair.</source>
        <translation>Marquez une histoire ou une paire.</translation>
    </message>
    <message>
        <source>Nothing here holds these words.</source>
        <translation>Rien ici ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>CorpusPictureTable</name>
    <message>
        <source>Articles of stories by outlet and day</source>
        <translation>Articles des histoires par média et par jour</translation>
    </message>
</context>
<context>
    <name>CountChip</name>
    <message>
        <source>Words that differ are filled; ‸ stands where the other article has words more.</source>
        <translation>Les mots qui diffèrent sont surlignés ; ‸ marque l’endroit où l’autre article a des mots de plus.</translation>
    </message>
    <message>
        <source>Dots stand under words that the other article lacks.</source>
        <translation>Des points soulignent les mots que l’autre article n’a pas.</translation>
    </message>
    <message>
        <source>Quotations that both have are green; other agreement shows when it is selected, or listed alone.</source>
        <translation>Les citations présentes dans les deux sont vertes ; les autres accords se montrent quand on les choisit, ou qu’ils sont seuls dans la liste.</translation>
    </message>
    <message>
        <source>A rule stands beside it, a line under its words.</source>
        <translation>Un filet se trouve à côté, un trait sous les mots.</translation>
    </message>
</context>
<context>
    <name>DetailStrip</name>
    <message>
        <source>Detail of the selected finding</source>
        <translation>Détail du constat choisi</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Why: the rule and what it saw</source>
        <translation>Pourquoi&#xa0;: la règle et ce qu’elle a vu</translation>
    </message>
    <message>
        <source>Wording on the left</source>
        <translation>Texte à gauche</translation>
    </message>
    <message>
        <source>Wording on the right</source>
        <translation>Texte à droite</translation>
    </message>
    <message>
        <source>Open two articles to see what they share and where they differ.</source>
        <translation>Ouvrez deux articles pour voir ce qu’ils ont en commun et en quoi ils diffèrent.</translation>
    </message>
    <message>
        <source>Click a highlight, or press Alt+Down, to see both wordings and the reason.</source>
        <translation>Cliquez sur un surlignage ou appuyez sur Alt+Bas pour voir les deux textes et la raison.</translation>
    </message>
    <message>
        <source>not found here; this comes closest</source>
        <translation>introuvable ici ; voici le plus proche</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details of the article</source>
        <translation>Détails de l’article</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
</context>
<context>
    <name>DragAndDrop</name>
    <message>
        <source>That is more text than an article has.</source>
        <translation>C’est plus de texte qu’un article n’en contient.</translation>
    </message>
    <message>
        <source>A saved comparison opens alone. Drop either it or two articles.</source>
        <translation>Une comparaison enregistrée s’ouvre seule. Déposez-la, ou deux articles.</translation>
    </message>
    <message>
        <source>Diptych does not go to the web. Save the page in your browser and drop the saved file here.</source>
        <translation>Diptych ne va pas sur le Web. Enregistrez la page dans votre navigateur et déposez ici le fichier.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop here to add it as a source: the articles become a story</source>
        <translation>Déposer ici pour l’ajouter comme source&#xa0;: les articles deviennent un sujet</translation>
    </message>
    <message>
        <source>Drop a press release or agency copy here: its words turn pale</source>
        <translation>Déposez ici un communiqué ou une dépêche : ses mots deviennent pâles</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Now: {0}</source>
        <translation>Actuel&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>Rule {0}</source>
        <translation>Règle {0}</translation>
    </message>
    <message>
        <source>score {0}</source>
        <translation>valeur {0}</translation>
    </message>
    <message>
        <source>not ascribed to the same speaker</source>
        <translation>non attribué à la même personne</translation>
    </message>
    <message>
        <source>not counted: {0}</source>
        <translation>non compté&#xa0;: {0}</translation>
    </message>
    <message>
        <source>figures in both: {0}</source>
        <translation>chiffres dans les deux&#xa0;: {0}</translation>
    </message>
    <message>
        <source>words around both: {0}</source>
        <translation>mots autour des deux&#xa0;: {0}</translation>
    </message>
    <message>
        <source>tied by {0}</source>
        <translation>liés par {0}</translation>
    </message>
    <message>
        <source>kinds of verb: {0} | {1}</source>
        <translation>genres de verbe&#xa0;: {0} | {1}</translation>
    </message>
    <message>
        <source>kind of hedge: {0}</source>
        <translation>genre d’atténuation&#xa0;: {0}</translation>
    </message>
    <message>
        <source>read as {0} | {1}</source>
        <translation>lu comme {0} | {1}</translation>
    </message>
    <message>
        <source>nothing on the right for {0}</source>
        <translation>rien à droite pour {0}</translation>
    </message>
    <message>
        <source>nothing on the left for {0}</source>
        <translation>rien à gauche pour {0}</translation>
    </message>
</context>
<context>
    <name>FacingGrid</name>
    <message>
        <source>Stands beside its counterpart, not in the order of its article.</source>
        <translation>Placé à côté de son équivalent, non dans l’ordre de son article.</translation>
    </message>
</context>
<context>
    <name>FarEnd</name>
    <message>
        <source>Further up</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Plus bas</translation>
    </message>
</context>
<context>
    <name>FileNotifications</name>
    <message>
        <source>Some settings could not be read and were set back: {0}.</source>
        <translation>Certains réglages étaient illisibles et ont été rétablis&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>Diptych did not end well last time. Unsaved work of {0} was kept: {1}.</source>
        <translation>Diptych s’est mal terminé la dernière fois. Le travail non enregistré du {0} a été gardé&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>More filters</source>
        <translation>Autres filtres</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>medium and high</source>
        <translation>moyenne et haute</translation>
    </message>
    <message>
        <source>high only</source>
        <translation>haute seulement</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>only with a note</source>
        <translation>avec une note seulement</translation>
    </message>
    <message>
        <source>also claims that repeat a quotation or wording</source>
        <translation>aussi les affirmations qui répètent une citation ou une formulation</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the articles</source>
        <translation>Rechercher dans les articles</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>in both articles</source>
        <translation>dans les deux articles</translation>
    </message>
    <message>
        <source>in the left article</source>
        <translation>dans l’article de gauche</translation>
    </message>
    <message>
        <source>in the right article</source>
        <translation>dans l’article de droite</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Où rechercher</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>{0} of {1} ({2})</source>
        <translation>{0} sur {1} ({2})</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Quotations altered</source>
        <translation>Citations modifiées</translation>
    </message>
    <message>
        <source>Quotations cut short</source>
        <translation>Citations écourtées</translation>
    </message>
    <message>
        <source>Quotations the same</source>
        <translation>Citations identiques</translation>
    </message>
    <message>
        <source>Claims that differ in a detail</source>
        <translation>Affirmations qui diffèrent sur un point</translation>
    </message>
    <message>
        <source>Shared wording</source>
        <translation>Formulations communes</translation>
    </message>
    <message>
        <source>Claims in both</source>
        <translation>Affirmations communes</translation>
    </message>
    <message>
        <source>Claims perhaps in both</source>
        <translation>Affirmations peut-être communes</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Autres mots</translation>
    </message>
    <message>
        <source>Other verbs, hedges, sources</source>
        <translation>Autres verbes, atténuations, sources</translation>
    </message>
    <message>
        <source>No counterpart found, left</source>
        <translation>Sans équivalent trouvé, à gauche</translation>
    </message>
    <message>
        <source>No counterpart found, right</source>
        <translation>Sans équivalent trouvé, à droite</translation>
    </message>
    <message>
        <source>Perhaps no counterpart, left</source>
        <translation>Peut-être sans équivalent, à gauche</translation>
    </message>
    <message>
        <source>Perhaps no counterpart, right</source>
        <translation>Peut-être sans équivalent, à droite</translation>
    </message>
    <message>
        <source>Weaker suggestions</source>
        <translation>Suggestions plus faibles</translation>
    </message>
    <message>
        <source>Of other kinds</source>
        <translation>D’autres genres</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Order of the findings</source>
        <translation>Ordre des constats</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par genre</translation>
    </message>
    <message>
        <source>As in the left text</source>
        <translation>Comme dans le texte de gauche</translation>
    </message>
    <message>
        <source>As in the right text</source>
        <translation>Comme dans le texte de droite</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Les plus sûrs d’abord</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Les plus longs d’abord</translation>
    </message>
    <message>
        <source>show</source>
        <translation>afficher</translation>
    </message>
    <message>
        <source>Show the hidden findings</source>
        <translation>Afficher les constats masqués</translation>
    </message>
    <message>
        <source>{0} weaker or repeated, not shown</source>
        <translation>{0} plus faibles ou répétés, masqués</translation>
    </message>
    <message>
        <source>{0} of {1} hidden by filters</source>
        <translation>{0} sur {1} masqués par les filtres</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings appear here as soon as two articles are open.</source>
        <translation>Les constats apparaissent ici dès que deux articles sont ouverts.</translation>
    </message>
</context>
<context>
    <name>FramingLedger</name>
    <message>
        <source>No differences in wording were found for the same things.</source>
        <translation>Aucune différence de mots n’a été trouvée pour les mêmes choses.</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Cadrage</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
</context>
<context>
    <name>HeardMarks</name>
    <message>
        <source>End of {0}</source>
        <translation>Fin de : {0}</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>In an article, Enter on a highlight jumps to its counterpart.</source>
        <translation>Dans un article, Entrée sur un surlignage mène à son équivalent.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>What Diptych opens</source>
        <translation>Ce que Diptych ouvre</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>What Diptych does not know</source>
        <translation>Ce que Diptych ne sait pas</translation>
    </message>
    <message>
        <source>Version {0}. Two articles about one event: what they share, what only one says, what they say differently.</source>
        <translation>Version {0}. Deux articles sur un même événement&#xa0;: ce qu’ils ont en commun, ce qu’un seul dit, ce qu’ils disent autrement.</translation>
    </message>
    <message>
        <source>Nothing that you open leaves this computer. Diptych is free software under the MIT licence.</source>
        <translation>Rien de ce que vous ouvrez ne quitte cet ordinateur. Diptych est un logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>About Diptych</source>
        <translation>À propos de Diptych</translation>
    </message>
</context>
<context>
    <name>KeyLine</name>
    <message>
        <source>comes closest to what is selected</source>
        <translation>le plus proche de la sélection</translation>
    </message>
    <message>
        <source>A filter hides marks</source>
        <translation>Un filtre cache des marques</translation>
    </message>
    <message>
        <source>No mark: no weighty difference found</source>
        <translation>Sans marque : aucune différence de poids trouvée</translation>
    </message>
    <message>
        <source>not in the other</source>
        <translation>pas dans l’autre</translation>
    </message>
    <message>
        <source>more in the other</source>
        <translation>l’autre en dit plus</translation>
    </message>
    <message>
        <source>moved beside its match</source>
        <translation>placé face au sien</translation>
    </message>
    <message>
        <source>no matching paragraph</source>
        <translation>aucun paragraphe correspondant</translation>
    </message>
    <message>
        <source>joins counterparts</source>
        <translation>relie les équivalents</translation>
    </message>
    <message>
        <source>where marks stand in the article</source>
        <translation>où sont les marques dans l’article</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Label and tags</source>
        <translation>Libellé et étiquettes</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>As found: {0}</source>
        <translation>Comme trouvé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>The language that this article is read in</source>
        <translation>La langue dans laquelle cet article est lu</translation>
    </message>
    <message>
        <source>Language?</source>
        <translation>Langue&#x202f;?</translation>
    </message>
    <message>
        <source>Language of the article: {0}</source>
        <translation>Langue de l’article&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Without speakers and claims</source>
        <translation>Sans locuteurs ni affirmations</translation>
    </message>
</context>
<context>
    <name>LedgerRows</name>
    <message>
        <source>same words</source>
        <translation>mêmes mots</translation>
    </message>
    <message>
        <source>only punctuation differs</source>
        <translation>seule la ponctuation diffère</translation>
    </message>
    <message>
        <source>cut short on one side</source>
        <translation>écourtée d’un côté</translation>
    </message>
    <message>
        <source>words differ</source>
        <translation>les mots diffèrent</translation>
    </message>
    <message>
        <source>not quoted by the other side, but its matter is there</source>
        <translation>non citée de l’autre côté, mais la chose y est</translation>
    </message>
    <message>
        <source>left only, as far as found</source>
        <translation>à gauche seulement, pour autant que trouvé</translation>
    </message>
    <message>
        <source>right only, as far as found</source>
        <translation>à droite seulement, pour autant que trouvé</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend and filter</source>
        <translation>Légende et filtre</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Also show framing suggestions, which are right less often</source>
        <translation>Afficher aussi les suggestions de cadrage, moins souvent justes</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Différences seules</translation>
    </message>
    <message>
        <source>Only what the two articles say differently</source>
        <translation>Seulement ce que les deux articles disent autrement</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Autres filtres</translation>
    </message>
    <message>
        <source>Search findings</source>
        <translation>Rechercher dans les constats</translation>
    </message>
    <message>
        <source>Suggestions {0}</source>
        <translation>Suggestions {0}</translation>
    </message>
    <message>
        <source>More filters ({0})</source>
        <translation>Autres filtres ({0})</translation>
    </message>
</context>
<context>
    <name>LinkStrip</name>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Curves between counterparts; the list of findings says the same in words.</source>
        <translation>Courbes entre équivalents&#x202f;; la liste des constats dit la même chose en mots.</translation>
    </message>
</context>
<context>
    <name>MarkedWords</name>
    <message>
        <source>Select a finding or mark a passage first.</source>
        <translation>Choisissez d’abord un constat ou sélectionnez un passage.</translation>
    </message>
    <message>
        <source>Mark a passage in each article first; then link them.</source>
        <translation>Sélectionnez d’abord un passage dans chaque article, puis liez-les.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Supprimer la note</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>All notes and links; Delete removes one</source>
        <translation>Toutes les notes et tous les liens&#x202f;; Suppr en retire un</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Supprimer le lien</translation>
    </message>
    <message>
        <source>Select a finding, or mark a passage and press Ctrl+M.</source>
        <translation>Choisissez un constat, ou sélectionnez un passage et appuyez sur Ctrl+M.</translation>
    </message>
    <message>
        <source>On the marked passage</source>
        <translation>Sur le passage sélectionné</translation>
    </message>
    <message>
        <source>Its place is gone</source>
        <translation>Son passage a disparu</translation>
    </message>
    <message>
        <source>Stood on {0}</source>
        <translation>Portait sur {0}</translation>
    </message>
    <message>
        <source>On {0}</source>
        <translation>Sur {0}</translation>
    </message>
    <message>
        <source>Link {0}</source>
        <translation>Lien {0}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Map of the left article</source>
        <translation>Carte de l’article de gauche</translation>
    </message>
    <message>
        <source>Map of the right article</source>
        <translation>Carte de l’article de droite</translation>
    </message>
    <message>
        <source>A tick for every highlight; the list of findings says the same in words.</source>
        <translation>Un trait par surlignage&#x202f;; la liste des constats dit la même chose en mots.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Both articles</source>
        <translation>Les deux articles</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Full colours</source>
        <translation>Couleurs vives</translation>
    </message>
    <message>
        <source>Pale colours</source>
        <translation>Couleurs pâles</translation>
    </message>
    <message>
        <source>Patterns only</source>
        <translation>Motifs seuls</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>Best installed</source>
        <translation>La meilleure installée</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Police de lecture</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Taille de police</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Characters a line, at most</source>
        <translation>Caractères par ligne, au plus</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Built-in rules alone</source>
        <translation>Règles intégrées seules</translation>
    </message>
    <message>
        <source>{0} (not installed)</source>
        <translation>{0} (non installé)</translation>
    </message>
    <message>
        <source>Language analysis</source>
        <translation>Analyse de la langue</translation>
    </message>
    <message>
        <source>Shown at first</source>
        <translation>Affiché au départ</translation>
    </message>
    <message>
        <source>Weaker framing suggestions</source>
        <translation>Suggestions de cadrage plus faibles</translation>
    </message>
    <message>
        <source>Remember recent comparisons</source>
        <translation>Retenir les comparaisons récentes</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Keep a recovery copy of unsaved work</source>
        <translation>Garder une copie de secours du travail non enregistré</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print Preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Unsaved work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>Save your notes and judgements on “{0}”?</source>
        <translation>Enregistrer vos notes et verdicts sur «&#xa0;{0}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>They are lost if you go on without saving.</source>
        <translation>Ils sont perdus si vous continuez sans enregistrer.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Comparaisons</translation>
    </message>
    <message>
        <source>Save the pasted text of “{0}”?</source>
        <translation>Enregistrer le texte collé de «&#xa0;{0}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Save your notes and judgements on “{0}”, and its pasted text?</source>
        <translation>Enregistrer vos notes et verdicts sur «&#xa0;{0}&#xa0;», et son texte collé&#x202f;?</translation>
    </message>
    <message>
        <source>No file holds it: it is lost if you go on without saving.</source>
        <translation>Il n’est dans aucun fichier&#xa0;: il sera perdu si vous continuez sans enregistrer.</translation>
    </message>
    <message>
        <source>Let the pasted text “{0}” go?</source>
        <translation>Abandonner le texte collé «&#xa0;{0}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>No file holds it. Once two articles are compared, both can be saved.</source>
        <translation>Il n’est dans aucun fichier. Dès que deux articles sont comparés, les deux peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <translation>Ouvrir une comparaison</translation>
    </message>
    <message>
        <source>Open corpus</source>
        <translation>Ouvrir un corpus</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Delete the unsaved work that was kept?</source>
        <translation>Supprimer le travail non enregistré qui a été gardé&#x202f;?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Il ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>“{0}” is there already. Write over it?</source>
        <translation>«&#xa0;{0}&#xa0;» existe déjà. L’écraser&#x202f;?</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>QuotationLedger</name>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>No quotations were found.</source>
        <translation>Aucune citation n’a été trouvée.</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <translation>locuteur inconnu</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>All but the rejected ({0})</source>
        <translation>Tous sauf les rejetés ({0})</translation>
    </message>
    <message>
        <source>Only the confirmed ({0})</source>
        <translation>Seulement les confirmés ({0})</translation>
    </message>
    <message>
        <source>Only those with a note ({0})</source>
        <translation>Seulement ceux avec une note ({0})</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Those shown now ({0})</source>
        <translation>Ceux affichés maintenant ({0})</translation>
    </message>
    <message>
        <source>Those shown now but the rejected ({0})</source>
        <translation>Ceux affichés maintenant sauf les rejetés ({0})</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Both texts in full</source>
        <translation>Les deux textes en entier</translation>
    </message>
    <message>
        <source>Excerpts around the findings</source>
        <translation>Des extraits autour des constats</translation>
    </message>
    <message>
        <source>Sentences of context</source>
        <translation>Phrases de contexte</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>As usual in your country</source>
        <translation>Comme d’usage dans votre pays</translation>
    </message>
    <message>
        <source>As tracked changes</source>
        <translation>En suivi des modifications</translation>
    </message>
    <message>
        <source>Words that differ: cut on the left, put in on the right</source>
        <translation>Mots qui diffèrent&#xa0;: supprimés à gauche, insérés à droite</translation>
    </message>
    <message>
        <source>Words that differ</source>
        <translation>Mots qui diffèrent</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Everything shown has been checked.</source>
        <translation>Tout ce qui est affiché est vérifié.</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>C’était le dernier.</translation>
    </message>
    <message>
        <source>That was the first one.</source>
        <translation>C’était le premier.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revenir dessus</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Non vu</translation>
    </message>
    <message>
        <source>Label and tags</source>
        <translation>Libellé et étiquettes</translation>
    </message>
    <message>
        <source>Link passages</source>
        <translation>Lier les passages</translation>
    </message>
    <message>
        <source>Passages linked</source>
        <translation>Passages liés</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>Citation copiée</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}, {3}</source>
        <translation>{0}, {1} sur {2}, {3}</translation>
    </message>
    <message>
        <source>{0}, hidden by filters, {1}</source>
        <translation>{0}, masqué par les filtres, {1}</translation>
    </message>
</context>
<context>
    <name>ServiceClient</name>
    <message>
        <source>The engine stopped unexpectedly. Your texts and notes are safe.</source>
        <translation>Le moteur s’est arrêté inopinément. Vos textes et vos notes sont saufs.</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Left side</source>
        <translation>Côté gauche</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Côté droit</translation>
    </message>
    <message>
        <source>Messages, left</source>
        <translation>Messages, à gauche</translation>
    </message>
    <message>
        <source>Messages, right</source>
        <translation>Messages, à droite</translation>
    </message>
    <message>
        <source>Drop here to read the article on this side</source>
        <translation>Déposer ici pour lire l’article de ce côté</translation>
    </message>
    <message>
        <source>Drop here to read this article in its place</source>
        <translation>Déposer ici pour lire cet article à sa place</translation>
    </message>
</context>
<context>
    <name>SignStrip</name>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>How the paragraphs beside each other differ; the brief says the same in words.</source>
        <translation>En quoi diffèrent les paragraphes face à face&#x202f;; l’essentiel le dit en mots.</translation>
    </message>
    <message>
        <source>{0}, paragraph {1}</source>
        <translation>{0}, paragraphe {1}</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>Left article, empty</source>
        <translation>Article de gauche, vide</translation>
    </message>
    <message>
        <source>Right article, empty</source>
        <translation>Article de droite, vide</translation>
    </message>
    <message>
        <source>Left article</source>
        <translation>Article de gauche</translation>
    </message>
    <message>
        <source>Right article</source>
        <translation>Article de droite</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Déposer un fichier ici</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose the left file</source>
        <translation>Choisir le fichier de gauche</translation>
    </message>
    <message>
        <source>Choose the right file</source>
        <translation>Choisir le fichier de droite</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Coller un texte</translation>
    </message>
    <message>
        <source>Paste the left text</source>
        <translation>Coller le texte de gauche</translation>
    </message>
    <message>
        <source>Paste the right text</source>
        <translation>Coller le texte de droite</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>+ Add Source…</source>
        <translation>+ Ajouter une source…</translation>
    </message>
    <message>
        <source>Add a source to the story</source>
        <translation>Ajouter une source au sujet</translation>
    </message>
    <message>
        <source>{0}, shown on the left</source>
        <translation>{0}, affiché à gauche</translation>
    </message>
    <message>
        <source>{0}, shown on the right</source>
        <translation>{0}, affiché à droite</translation>
    </message>
    <message>
        <source>{0}, not shown</source>
        <translation>{0}, non affiché</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Avancement de la comparaison</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Annuler la comparaison</translation>
    </message>
    <message>
        <source>{0} of {1} in the list</source>
        <translation>{0} sur {1} dans la liste</translation>
    </message>
    <message>
        <source>{0} in the list</source>
        <translation>{0} dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared on this computer, by built-in rules</source>
        <translation>Comparé sur cet ordinateur, par les règles intégrées</translation>
    </message>
    <message>
        <source>Compared on this computer</source>
        <translation>Comparé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Comparing: {0}</source>
        <translation>Comparaison&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Starting the engine</source>
        <translation>Démarrage du moteur</translation>
    </message>
</context>
<context>
    <name>StoryController</name>
    <message>
        <source>“{0}” is no folder that “diptych corpus” made: it holds no stories.csv and pairs.csv.</source>
        <translation>« {0} » n’est pas un dossier créé par « diptych corpus » : il ne contient ni stories.csv ni pairs.csv.</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Ajouter des sources</translation>
    </message>
    <message>
        <source>Export the story</source>
        <translation>Exporter le sujet</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Écrit&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>StoryDesk</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>StoryLoader</name>
    <message>
        <source>The folder “{0}” cannot be read.</source>
        <translation>Le dossier «&#xa0;{0}&#xa0;» est illisible.</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Story</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation>Note sur {0}</translation>
    </message>
</context>
<context>
    <name>StoryTable</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Note&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Story: rows by sources</source>
        <translation>Sujet&#xa0;: lignes par source</translation>
    </message>
    <message>
        <source>What differs first. Enter shows a cell in the articles.</source>
        <translation>Ce qui diffère d’abord. Entrée montre une cellule dans les articles.</translation>
    </message>
</context>
<context>
    <name>SwapAndReload</name>
    <message>
        <source>Swap sides</source>
        <translation>Intervertir les côtés</translation>
    </message>
    <message>
        <source>The texts of a story stay as they were read.</source>
        <translation>Les textes d’un sujet restent tels qu’ils ont été lus.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
</context>
<context>
    <name>ThirdTexts</name>
    <message>
        <source>Open the press release or agency copy</source>
        <translation>Ouvrir le communiqué ou la dépêche</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Views and counts</source>
        <translation>Vues et nombres</translation>
    </message>
    <message>
        <source>Two different stories?</source>
        <translation>Deux histoires différentes ?</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Two articles, side by side</source>
        <translation>Deux articles, côte à côte</translation>
    </message>
    <message>
        <source>See what they share, where only one of them says something, and where they say the same thing differently.</source>
        <translation>Voyez ce qu’ils ont en commun, ce qu’un seul des deux dit, et ce qu’ils disent autrement.</translation>
    </message>
    <message>
        <source>Open the sample pair</source>
        <translation>Ouvrir la paire d’exemple</translation>
    </message>
    <message>
        <source>Nothing you open here leaves this computer.</source>
        <translation>Rien de ce que vous ouvrez ici ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>WhichArticleDialog</name>
    <message>
        <source>Which article?</source>
        <translation>Quel article&#x202f;?</translation>
    </message>
    <message>
        <source>“{0}” holds {1} articles: which?</source>
        <translation>«&#xa0;{0}&#xa0;» contient {1} articles&#xa0;: lequel&#x202f;?</translation>
    </message>
    <message>
        <source>Search headline, outlet, date, author, section</source>
        <translation>Rechercher titre, média, date, auteur, rubrique</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Mark one article, or two: a window shows no more.</source>
        <translation>Sélectionnez un article ou deux&#xa0;: une fenêtre n’en montre pas plus.</translation>
    </message>
    <message>
        <source>Left: {0}
Right: {1}</source>
        <translation>Gauche&#xa0;: {0}
Droite&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Mark one article, or two with Ctrl to fill both sides.</source>
        <translation>Sélectionnez un article, ou deux avec Ctrl pour remplir les deux côtés.</translation>
    </message>
</context>
<context>
    <name>WhyNothing</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>The two articles have not been compared.</source>
        <translation>Les deux articles n’ont pas été comparés.</translation>
    </message>
    <message>
        <source>The two texts are identical.</source>
        <translation>Les deux textes sont identiques.</translation>
    </message>
    <message>
        <source>The filters hide everything.</source>
        <translation>Les filtres masquent tout.</translation>
    </message>
    <message>
        <source>Nothing was found that the two articles share or say differently.</source>
        <translation>Rien n’a été trouvé que les deux articles aient en commun ou disent autrement.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Legend and filter</source>
        <translation>Légende et filtre</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Views and counts</source>
        <translation>Vues et nombres</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>Findings and ledgers</source>
        <translation>Constats et registres</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Tous les constats</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Cadrage</translation>
    </message>
    <message>
        <source>Findings and notes</source>
        <translation>Constats et notes</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Enregistré sous {0}</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Something went wrong inside Diptych. Your work is still here; save it now.</source>
        <translation>Une erreur s’est produite dans Diptych. Votre travail est encore là&#x202f;; enregistrez-le maintenant.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Details of the article</source>
        <translation>Détails de l’article</translation>
    </message>
    <message>
        <source>New analysis</source>
        <translation>Nouvelle analyse</translation>
    </message>
</context>
</TS>
