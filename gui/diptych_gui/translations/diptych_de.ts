<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Press Release or Agenc&amp;y Copy</source>
        <translation>Pressemitteilun&amp;g oder Agenturtext</translation>
    </message>
    <message>
        <source>Le&amp;ft Encoding</source>
        <translation>Kodierung l&amp;inks</translation>
    </message>
    <message>
        <source>Right Enco&amp;ding</source>
        <translation>Kodierung rech&amp;ts</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>E&amp;xport Story</source>
        <translation>Geschichte e&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Ebenen</translation>
    </message>
    <message>
        <source>&amp;Paragraph Rows</source>
        <translation>Ab&amp;satzzeilen</translation>
    </message>
    <message>
        <source>Sc&amp;rolling</source>
        <translation>B&amp;ildlauf</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>Anm&amp;erken</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Open &amp;Left…</source>
        <translation>&amp;Links öffnen…</translation>
    </message>
    <message>
        <source>Open Rig&amp;ht…</source>
        <translation>&amp;Rechts öffnen…</translation>
    </message>
    <message>
        <source>Add So&amp;urce…</source>
        <translation>Quelle hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Do &amp;Without</source>
        <translation>&amp;Ohne</translation>
    </message>
    <message>
        <source>&amp;Paste as Article</source>
        <translation>Als Artikel einf&amp;ügen</translation>
    </message>
    <message>
        <source>Open &amp;Comparison…</source>
        <translation>&amp;Vergleich öffnen…</translation>
    </message>
    <message>
        <source>&amp;Browse Corpus…</source>
        <translation>Kor&amp;pus öffnen…</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Compare A&amp;gain</source>
        <translation>Noch&amp;mals vergleichen</translation>
    </message>
    <message>
        <source>As &amp;Found in the File</source>
        <translation>Wie in der Datei &amp;gefunden</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Import No&amp;tes…</source>
        <translation>N&amp;otizen importieren…</translation>
    </message>
    <message>
        <source>Table, a line a &amp;cell (CSV)…</source>
        <translation>Tabelle, eine Zeile je &amp;Zelle (CSV)…</translation>
    </message>
    <message>
        <source>Table, a column a &amp;source (CSV)…</source>
        <translation>Tabelle, eine Spalte je &amp;Quelle (CSV)…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Druckvorsch&amp;au…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>Druc&amp;ken…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as C&amp;itation</source>
        <translation>Als &amp;Zitat kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>We&amp;itersuchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Rückwärts s&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quotations in both</source>
        <translation>&amp;Zitate in beiden</translation>
    </message>
    <message>
        <source>&amp;Wording or claim in both</source>
        <translation>&amp;Wortlaut oder Aussage in beiden</translation>
    </message>
    <message>
        <source>&amp;No counterpart found</source>
        <translation>&amp;Kein Gegenstück gefunden</translation>
    </message>
    <message>
        <source>Other word&amp;s</source>
        <translation>Andere W&amp;örter</translation>
    </message>
    <message>
        <source>Other &amp;verbs</source>
        <translation>Andere &amp;Verben</translation>
    </message>
    <message>
        <source>Weaker s&amp;uggestions</source>
        <translation>&amp;Schwächere Vorschläge</translation>
    </message>
    <message>
        <source>&amp;Remove all filters</source>
        <translation>Alle Filter auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>Kur&amp;zfassung</translation>
    </message>
    <message>
        <source>F&amp;acing</source>
        <translation>Gegenü&amp;ber</translation>
    </message>
    <message>
        <source>Source &amp;{0}</source>
        <translation>Quelle &amp;{0}</translation>
    </message>
    <message>
        <source>&amp;Fold What Agrees</source>
        <translation>Gleiches &amp;einklappen</translation>
    </message>
    <message>
        <source>&amp;Right Article Leads</source>
        <translation>Der &amp;rechte Artikel führt</translation>
    </message>
    <message>
        <source>One Below the Ot&amp;her</source>
        <translation>&amp;Untereinander</translation>
    </message>
    <message>
        <source>Rea&amp;d</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Comman&amp;ds…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>Row&amp;s of the Story</source>
        <translation>T&amp;abelle der Geschichte</translation>
    </message>
    <message>
        <source>Highlight All &amp;Kinds</source>
        <translation>Alle A&amp;rten hervorheben</translation>
    </message>
    <message>
        <source>&amp;Filter Bar</source>
        <translation>Filter&amp;leiste</translation>
    </message>
    <message>
        <source>Brief, &amp;Findings and Notes</source>
        <translation>Kurzfassung, Fun&amp;de und Notizen</translation>
    </message>
    <message>
        <source>Wh&amp;y: Detail Strip</source>
        <translation>&amp;Warum: Detailleiste</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>Kur&amp;ven</translation>
    </message>
    <message>
        <source>&amp;Overviews</source>
        <translation>&amp;Übersichten</translation>
    </message>
    <message>
        <source>&amp;Linked by what is shared</source>
        <translation>Über &amp;Gemeinsames verbunden</translation>
    </message>
    <message>
        <source>At a fixed &amp;distance</source>
        <translation>In festem &amp;Abstand</translation>
    </message>
    <message>
        <source>&amp;Each for itself</source>
        <translation>&amp;Jeder für sich</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>S&amp;wap Sides</source>
        <translation>Seiten &amp;tauschen</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>&amp;Voriger Befund</translation>
    </message>
    <message>
        <source>Next of This &amp;Kind</source>
        <translation>Nächster dieser &amp;Art</translation>
    </message>
    <message>
        <source>Pre&amp;vious of This Kind</source>
        <translation>V&amp;origer dieser Art</translation>
    </message>
    <message>
        <source>Next &amp;Unreviewed</source>
        <translation>Nächster &amp;ungeprüfter</translation>
    </message>
    <message>
        <source>&amp;Counterpart</source>
        <translation>&amp;Gegenstück</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Vo&amp;rwärts</translation>
    </message>
    <message>
        <source>&amp;Other Pane</source>
        <translation>Andere &amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Re&amp;viewed</source>
        <translation>&amp;Geprüft</translation>
    </message>
    <message>
        <source>Label and &amp;Tags…</source>
        <translation>Bezeichnung und S&amp;chlagwörter…</translation>
    </message>
    <message>
        <source>&amp;Link Selected Passages</source>
        <translation>Markierte Stellen ver&amp;knüpfen</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>What Diptych &amp;Opens</source>
        <translation>Was Diptych ö&amp;ffnet</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>&amp;Ihre Texte bleiben bei Ihnen</translation>
    </message>
    <message>
        <source>What Diptych Does &amp;Not Know</source>
        <translation>&amp;Was Diptych nicht weiß</translation>
    </message>
    <message>
        <source>&amp;About Diptych</source>
        <translation>Ü&amp;ber Diptych</translation>
    </message>
</context>
<context>
    <name>ArticleNotifications</name>
    <message>
        <source>Choose one…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>This article holds no words.</source>
        <translation>Dieser Artikel enthält keine Wörter.</translation>
    </message>
    <message>
        <source>Show the whole page’s text</source>
        <translation>Text der ganzen Seite zeigen</translation>
    </message>
    <message>
        <source>Show the article alone</source>
        <translation>Nur den Artikel zeigen</translation>
    </message>
    <message>
        <source>Choose the encoding…</source>
        <translation>Kodierung wählen…</translation>
    </message>
    <message>
        <source>“{0}” changed on disk. Notes stay when you reload.</source>
        <translation>„{0}“ wurde auf der Platte geändert. Notizen bleiben beim Neuladen erhalten.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>“{0}” is no longer there. The text stays here; save the comparison to keep it.</source>
        <translation>„{0}“ ist nicht mehr da. Der Text bleibt hier; speichern Sie den Vergleich, um ihn zu behalten.</translation>
    </message>
    <message>
        <source>“{0}” has been read. Showing it lets this comparison go.</source>
        <translation>„{0}“ ist gelesen. Wird es gezeigt, verschwindet dieser Vergleich.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Left article</source>
        <translation>Linker Artikel</translation>
    </message>
    <message>
        <source>Right article</source>
        <translation>Rechter Artikel</translation>
    </message>
    <message>
        <source>The text with its highlights. Enter on a highlight goes to its counterpart.</source>
        <translation>Der Text mit seinen Hervorhebungen. Eingabe auf einer Hervorhebung führt zu ihrem Gegenstück.</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Unsaved work cannot be kept in a recovery file; save often.</source>
        <translation>Ungespeicherte Arbeit kann nicht in einer Sicherungsdatei gehalten werden; speichern Sie oft.</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>These look like two different stories.</source>
        <translation>Das sieht nach zwei verschiedenen Geschichten aus.</translation>
    </message>
    <message>
        <source>What matters appears here as soon as two articles are open.</source>
        <translation>Was zählt, steht hier, sobald zwei Artikel offen sind.</translation>
    </message>
    <message>
        <source>Confirm (Ctrl+Enter)</source>
        <translation>Bestätigen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Reject (Ctrl+Backspace)</source>
        <translation>Verwerfen (Strg+Rücktaste)</translation>
    </message>
    <message>
        <source>Note (Ctrl+M)</source>
        <translation>Notiz (Strg+M)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>BriefList</name>
    <message>
        <source>What matters first. Enter shows a row in the articles.</source>
        <translation>Das Wichtige zuerst. Die Eingabetaste zeigt eine Zeile in den Artikeln.</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Correct title, outlet, author, date or encoding</source>
        <translation>Titel, Medium, Autor, Datum oder Kodierung berichtigen</translation>
    </message>
    <message>
        <source>Details of the left article</source>
        <translation>Details des linken Artikels</translation>
    </message>
    <message>
        <source>Details of the right article</source>
        <translation>Details des rechten Artikels</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>No counterpart found; closest in {0}</source>
        <translation>Kein Gegenstück gefunden; am nächsten kommt {0}</translation>
    </message>
    <message>
        <source>No counterpart found in {0}</source>
        <translation>Kein Gegenstück in {0} gefunden</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Name eines Befehls</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>Tasten des Befehls</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>These keys belong to “{0}”.</source>
        <translation>Diese Tasten gehören zu „{0}“.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Undone: {0}</source>
        <translation>Rückgängig: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Wiederholt: {0}</translation>
    </message>
    <message>
        <source>Open the left article</source>
        <translation>Linken Artikel öffnen</translation>
    </message>
    <message>
        <source>Open the right article</source>
        <translation>Rechten Artikel öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n more notes stand on words that neither text has.</source>
        <translation>
            <numerusform>%n weitere Notiz steht auf Wörtern, die keiner der Texte enthält.</numerusform>
            <numerusform>%n weitere Notizen stehen auf Wörtern, die keiner der Texte enthält.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes were imported.</source>
        <translation>
            <numerusform>%n Notiz wurde importiert.</numerusform>
            <numerusform>%n Notizen wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>The new text replaced “{0}”.</source>
        <translation>Der neue Text hat „{0}“ ersetzt.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Abgelegter Text</translation>
    </message>
    <message>
        <source>Export: {0}</source>
        <translation>Exportieren: {0}</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
</context>
<context>
    <name>ComparisonFiles</name>
    <message>
        <source>Import notes</source>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <source>Save comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
</context>
<context>
    <name>ComparisonNotifications</name>
    <message>
        <source>Restart the engine</source>
        <translation>Auswertung neu starten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Use the built-in rules</source>
        <translation>Eingebaute Regeln verwenden</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Nochmals vergleichen</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The two articles are identical, word for word.</source>
        <translation>Die beiden Artikel sind Wort für Wort gleich.</translation>
    </message>
    <message>
        <source>Nothing was found that the two articles share.</source>
        <translation>Es wurde nichts gefunden, das die beiden Artikel gemeinsam haben.</translation>
    </message>
</context>
<context>
    <name>CorpusDialog</name>
    <message>
        <source>Corpus</source>
        <translation>Korpus</translation>
    </message>
    <message>
        <source>“{0}”: {1} stories, {2} pairs beside them. Alike is not the same: look at days and titles.</source>
        <translation>„{0}“: {1} Geschichten, daneben {2} Paare. Ähnlich ist nicht dasselbe: Sehen Sie auf Tage und Titel.</translation>
    </message>
    <message>
        <source>Search headline, day, outlet, file</source>
        <translation>Überschrift, Tag, Medium, Datei suchen</translation>
    </message>
    <message>
        <source>Stories and pairs</source>
        <translation>Geschichten und Paare</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>{0} sources: {1}</source>
        <translation>{0} Quellen: {1}</translation>
    </message>
    <message>
        <source>Mark a story or a pair.</source>
        <translation>Markieren Sie eine Geschichte oder ein Paar.</translation>
    </message>
    <message>
        <source>Nothing here holds these words.</source>
        <translation>Nichts hier enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>CorpusPictureTable</name>
    <message>
        <source>Articles of stories by outlet and day</source>
        <translation>Artikel der Geschichten nach Medium und Tag</translation>
    </message>
</context>
<context>
    <name>CountChip</name>
    <message>
        <source>Words that differ are filled; ‸ stands where the other article has words more.</source>
        <translation>Abweichende Wörter sind unterlegt; ‸ steht, wo der andere Artikel mehr Wörter hat.</translation>
    </message>
    <message>
        <source>Dots stand under words that the other article lacks.</source>
        <translation>Punkte stehen unter Wörtern, die dem anderen Artikel fehlen.</translation>
    </message>
    <message>
        <source>Quotations that both have are green; other agreement shows when it is selected, or listed alone.</source>
        <translation>Zitate, die beide haben, sind grün; andere Übereinstimmung zeigt sich, wenn sie gewählt oder allein aufgelistet ist.</translation>
    </message>
    <message>
        <source>A rule stands beside it, a line under its words.</source>
        <translation>Ein Strich steht daneben, eine Linie unter den Wörtern.</translation>
    </message>
</context>
<context>
    <name>DetailStrip</name>
    <message>
        <source>Detail of the selected finding</source>
        <translation>Einzelheiten des gewählten Befunds</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why: the rule and what it saw</source>
        <translation>Warum: die Regel und was sie sah</translation>
    </message>
    <message>
        <source>Wording on the left</source>
        <translation>Wortlaut links</translation>
    </message>
    <message>
        <source>Wording on the right</source>
        <translation>Wortlaut rechts</translation>
    </message>
    <message>
        <source>Open two articles to see what they share and where they differ.</source>
        <translation>Öffnen Sie zwei Artikel, um zu sehen, was sie gemeinsam haben und wo sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>Click a highlight, or press Alt+Down, to see both wordings and the reason.</source>
        <translation>Klicken Sie auf eine Hervorhebung oder drücken Sie Alt+Pfeil ab, um beide Wortlaute und den Grund zu sehen.</translation>
    </message>
    <message>
        <source>not found here; this comes closest</source>
        <translation>hier nicht gefunden; dies kommt am nächsten</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details of the article</source>
        <translation>Angaben zum Artikel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
</context>
<context>
    <name>DragAndDrop</name>
    <message>
        <source>That is more text than an article has.</source>
        <translation>Das ist mehr Text, als ein Artikel hat.</translation>
    </message>
    <message>
        <source>A saved comparison opens alone. Drop either it or two articles.</source>
        <translation>Ein gespeicherter Vergleich öffnet sich allein. Ziehen Sie ihn oder zwei Artikel hierher.</translation>
    </message>
    <message>
        <source>Diptych does not go to the web. Save the page in your browser and drop the saved file here.</source>
        <translation>Diptych geht nicht ins Netz. Speichern Sie die Seite im Browser und ziehen Sie die gespeicherte Datei hierher.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop here to add it as a source: the articles become a story</source>
        <translation>Hier ablegen, um sie als Quelle hinzuzufügen: Aus den Artikeln wird eine Geschichte</translation>
    </message>
    <message>
        <source>Drop a press release or agency copy here: its words turn pale</source>
        <translation>Pressemitteilung oder Agenturtext hier ablegen: Ihre Wörter werden blass</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Now: {0}</source>
        <translation>Jetzt: {0}</translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>Rule {0}</source>
        <translation>Regel {0}</translation>
    </message>
    <message>
        <source>score {0}</source>
        <translation>Wert {0}</translation>
    </message>
    <message>
        <source>not ascribed to the same speaker</source>
        <translation>nicht demselben Sprecher zugeschrieben</translation>
    </message>
    <message>
        <source>not counted: {0}</source>
        <translation>nicht gezählt: {0}</translation>
    </message>
    <message>
        <source>figures in both: {0}</source>
        <translation>Zahlen in beiden: {0}</translation>
    </message>
    <message>
        <source>words around both: {0}</source>
        <translation>Wörter um beide: {0}</translation>
    </message>
    <message>
        <source>tied by {0}</source>
        <translation>verbunden durch {0}</translation>
    </message>
    <message>
        <source>kinds of verb: {0} | {1}</source>
        <translation>Arten des Verbs: {0} | {1}</translation>
    </message>
    <message>
        <source>kind of hedge: {0}</source>
        <translation>Art der Abschwächung: {0}</translation>
    </message>
    <message>
        <source>read as {0} | {1}</source>
        <translation>gelesen als {0} | {1}</translation>
    </message>
    <message>
        <source>nothing on the right for {0}</source>
        <translation>rechts nichts zu {0}</translation>
    </message>
    <message>
        <source>nothing on the left for {0}</source>
        <translation>links nichts zu {0}</translation>
    </message>
</context>
<context>
    <name>FacingGrid</name>
    <message>
        <source>Stands beside its counterpart, not in the order of its article.</source>
        <translation>Steht neben seinem Gegenstück, nicht in der Reihenfolge seines Artikels.</translation>
    </message>
</context>
<context>
    <name>FarEnd</name>
    <message>
        <source>Further up</source>
        <translation>Weiter oben</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Weiter unten</translation>
    </message>
</context>
<context>
    <name>FileNotifications</name>
    <message>
        <source>Some settings could not be read and were set back: {0}.</source>
        <translation>Einige Einstellungen waren nicht lesbar und wurden zurückgesetzt: {0}.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Diptych did not end well last time. Unsaved work of {0} was kept: {1}.</source>
        <translation>Diptych wurde zuletzt nicht ordentlich beendet. Ungespeicherte Arbeit vom {0} wurde bewahrt: {1}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>medium and high</source>
        <translation>mittel und hoch</translation>
    </message>
    <message>
        <source>high only</source>
        <translation>nur hoch</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>only with a note</source>
        <translation>nur mit Notiz</translation>
    </message>
    <message>
        <source>also claims that repeat a quotation or wording</source>
        <translation>auch Aussagen, die ein Zitat oder einen Wortlaut wiederholen</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the articles</source>
        <translation>In den Artikeln suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>in both articles</source>
        <translation>in beiden Artikeln</translation>
    </message>
    <message>
        <source>in the left article</source>
        <translation>im linken Artikel</translation>
    </message>
    <message>
        <source>in the right article</source>
        <translation>im rechten Artikel</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{0} of {1} ({2})</source>
        <translation>{0} von {1} ({2})</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Quotations altered</source>
        <translation>Zitate verändert</translation>
    </message>
    <message>
        <source>Quotations cut short</source>
        <translation>Zitate gekürzt</translation>
    </message>
    <message>
        <source>Quotations the same</source>
        <translation>Zitate gleich</translation>
    </message>
    <message>
        <source>Claims that differ in a detail</source>
        <translation>Aussagen, die in etwas abweichen</translation>
    </message>
    <message>
        <source>Shared wording</source>
        <translation>Gemeinsamer Wortlaut</translation>
    </message>
    <message>
        <source>Claims in both</source>
        <translation>Aussagen in beiden</translation>
    </message>
    <message>
        <source>Claims perhaps in both</source>
        <translation>Aussagen vielleicht in beiden</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>Other verbs, hedges, sources</source>
        <translation>Andere Verben, Abschwächungen, Quellen</translation>
    </message>
    <message>
        <source>No counterpart found, left</source>
        <translation>Kein Gegenstück gefunden, links</translation>
    </message>
    <message>
        <source>No counterpart found, right</source>
        <translation>Kein Gegenstück gefunden, rechts</translation>
    </message>
    <message>
        <source>Perhaps no counterpart, left</source>
        <translation>Vielleicht kein Gegenstück, links</translation>
    </message>
    <message>
        <source>Perhaps no counterpart, right</source>
        <translation>Vielleicht kein Gegenstück, rechts</translation>
    </message>
    <message>
        <source>Weaker suggestions</source>
        <translation>Schwächere Vorschläge</translation>
    </message>
    <message>
        <source>Of other kinds</source>
        <translation>Anderer Art</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Order of the findings</source>
        <translation>Ordnung der Befunde</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>As in the left text</source>
        <translation>Wie im linken Text</translation>
    </message>
    <message>
        <source>As in the right text</source>
        <translation>Wie im rechten Text</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Sicherste zuerst</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>show</source>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>Show the hidden findings</source>
        <translation>Die verborgenen Befunde zeigen</translation>
    </message>
    <message>
        <source>{0} weaker or repeated, not shown</source>
        <translation>{0} schwächere oder wiederholte verborgen</translation>
    </message>
    <message>
        <source>{0} of {1} hidden by filters</source>
        <translation>{0} von {1} verborgen</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings appear here as soon as two articles are open.</source>
        <translation>Befunde erscheinen hier, sobald zwei Artikel offen sind.</translation>
    </message>
</context>
<context>
    <name>FramingLedger</name>
    <message>
        <source>No differences in wording were found for the same things.</source>
        <translation>Für dieselben Dinge wurden keine Unterschiede im Wortlaut gefunden.</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
</context>
<context>
    <name>HeardMarks</name>
    <message>
        <source>End of {0}</source>
        <translation>Ende von: {0}</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>In an article, Enter on a highlight jumps to its counterpart.</source>
        <translation>In einem Artikel führt die Eingabetaste auf einer Hervorhebung zu ihrem Gegenstück.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>What Diptych opens</source>
        <translation>Was Diptych öffnet</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Ihre Texte bleiben bei Ihnen</translation>
    </message>
    <message>
        <source>What Diptych does not know</source>
        <translation>Was Diptych nicht weiß</translation>
    </message>
    <message>
        <source>Version {0}. Two articles about one event: what they share, what only one says, what they say differently.</source>
        <translation>Version {0}. Zwei Artikel über ein Ereignis: was sie gemeinsam haben, was nur einer sagt, was sie anders sagen.</translation>
    </message>
    <message>
        <source>Nothing that you open leaves this computer. Diptych is free software under the MIT licence.</source>
        <translation>Nichts, was Sie öffnen, verlässt diesen Rechner. Diptych ist freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>About Diptych</source>
        <translation>Über Diptych</translation>
    </message>
</context>
<context>
    <name>KeyLine</name>
    <message>
        <source>comes closest to what is selected</source>
        <translation>kommt dem Gewählten am nächsten</translation>
    </message>
    <message>
        <source>A filter hides marks</source>
        <translation>Ein Filter verbirgt Zeichen</translation>
    </message>
    <message>
        <source>No mark: no weighty difference found</source>
        <translation>Ohne Zeichen: keine gewichtige Abweichung gefunden</translation>
    </message>
    <message>
        <source>not in the other</source>
        <translation>nicht im anderen</translation>
    </message>
    <message>
        <source>more in the other</source>
        <translation>mehr im anderen</translation>
    </message>
    <message>
        <source>moved beside its match</source>
        <translation>neben sein Gegenstück gerückt</translation>
    </message>
    <message>
        <source>no matching paragraph</source>
        <translation>kein passender Absatz</translation>
    </message>
    <message>
        <source>joins counterparts</source>
        <translation>verbindet Entsprechungen</translation>
    </message>
    <message>
        <source>where marks stand in the article</source>
        <translation>wo im Artikel Zeichen stehen</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Label and tags</source>
        <translation>Bezeichnung und Schlagwörter</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>As found: {0}</source>
        <translation>Wie gefunden: {0}</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Schlagwörter, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>The language that this article is read in</source>
        <translation>Die Sprache, in der dieser Artikel gelesen wird</translation>
    </message>
    <message>
        <source>Language?</source>
        <translation>Sprache?</translation>
    </message>
    <message>
        <source>Language of the article: {0}</source>
        <translation>Sprache des Artikels: {0}</translation>
    </message>
    <message>
        <source>Without speakers and claims</source>
        <translation>Ohne Sprecher und Aussagen</translation>
    </message>
</context>
<context>
    <name>LedgerRows</name>
    <message>
        <source>same words</source>
        <translation>gleiche Wörter</translation>
    </message>
    <message>
        <source>only punctuation differs</source>
        <translation>nur die Zeichensetzung weicht ab</translation>
    </message>
    <message>
        <source>cut short on one side</source>
        <translation>auf einer Seite gekürzt</translation>
    </message>
    <message>
        <source>words differ</source>
        <translation>Wörter weichen ab</translation>
    </message>
    <message>
        <source>not quoted by the other side, but its matter is there</source>
        <translation>von der anderen Seite nicht zitiert, aber der Sache nach da</translation>
    </message>
    <message>
        <source>left only, as far as found</source>
        <translation>nur links, soweit gefunden</translation>
    </message>
    <message>
        <source>right only, as far as found</source>
        <translation>nur rechts, soweit gefunden</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend and filter</source>
        <translation>Legende und Filter</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Also show framing suggestions, which are right less often</source>
        <translation>Auch Vorschläge zur Darstellung zeigen, die seltener stimmen</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Only what the two articles say differently</source>
        <translation>Nur, was die beiden Artikel anders sagen</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Search findings</source>
        <translation>Befunde suchen</translation>
    </message>
    <message>
        <source>Suggestions {0}</source>
        <translation>Vorschläge {0}</translation>
    </message>
    <message>
        <source>More filters ({0})</source>
        <translation>Weitere Filter ({0})</translation>
    </message>
</context>
<context>
    <name>LinkStrip</name>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Curves between counterparts; the list of findings says the same in words.</source>
        <translation>Kurven zwischen Gegenstücken; die Liste der Befunde sagt dasselbe in Worten.</translation>
    </message>
</context>
<context>
    <name>MarkedWords</name>
    <message>
        <source>Select a finding or mark a passage first.</source>
        <translation>Wählen Sie erst einen Befund oder markieren Sie eine Stelle.</translation>
    </message>
    <message>
        <source>Mark a passage in each article first; then link them.</source>
        <translation>Markieren Sie erst in jedem Artikel eine Stelle; dann verknüpfen Sie sie.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>All notes and links; Delete removes one</source>
        <translation>Alle Notizen und Verknüpfungen; Entf entfernt eine</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Select a finding, or mark a passage and press Ctrl+M.</source>
        <translation>Wählen Sie einen Befund, oder markieren Sie eine Stelle und drücken Sie Strg+M.</translation>
    </message>
    <message>
        <source>On the marked passage</source>
        <translation>Zur markierten Stelle</translation>
    </message>
    <message>
        <source>Its place is gone</source>
        <translation>Seine Stelle ist nicht mehr da</translation>
    </message>
    <message>
        <source>Stood on {0}</source>
        <translation>Stand auf {0}</translation>
    </message>
    <message>
        <source>On {0}</source>
        <translation>Zu {0}</translation>
    </message>
    <message>
        <source>Link {0}</source>
        <translation>Verknüpfung {0}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Map of the left article</source>
        <translation>Karte des linken Artikels</translation>
    </message>
    <message>
        <source>Map of the right article</source>
        <translation>Karte des rechten Artikels</translation>
    </message>
    <message>
        <source>A tick for every highlight; the list of findings says the same in words.</source>
        <translation>Ein Strich für jede Hervorhebung; die Liste der Befunde sagt dasselbe in Worten.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Both articles</source>
        <translation>Beide Artikel</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Full colours</source>
        <translation>Volle Farben</translation>
    </message>
    <message>
        <source>Pale colours</source>
        <translation>Blasse Farben</translation>
    </message>
    <message>
        <source>Patterns only</source>
        <translation>Nur Muster</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Hervorhebungen</translation>
    </message>
    <message>
        <source>Best installed</source>
        <translation>Beste installierte</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Leseschrift</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Characters a line, at most</source>
        <translation>Zeichen je Zeile, höchstens</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Built-in rules alone</source>
        <translation>Nur eingebaute Regeln</translation>
    </message>
    <message>
        <source>{0} (not installed)</source>
        <translation>{0} (nicht installiert)</translation>
    </message>
    <message>
        <source>Language analysis</source>
        <translation>Sprachanalyse</translation>
    </message>
    <message>
        <source>Shown at first</source>
        <translation>Anfangs gezeigt</translation>
    </message>
    <message>
        <source>Weaker framing suggestions</source>
        <translation>Schwächere Vorschläge zur Darstellung</translation>
    </message>
    <message>
        <source>Remember recent comparisons</source>
        <translation>Letzte Vergleiche merken</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privates</translation>
    </message>
    <message>
        <source>Keep a recovery copy of unsaved work</source>
        <translation>Sicherungskopie ungespeicherter Arbeit halten</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print Preview</source>
        <translation>Druckvorschau</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Unsaved work</source>
        <translation>Ungespeicherte Arbeit</translation>
    </message>
    <message>
        <source>Save your notes and judgements on “{0}”?</source>
        <translation>Ihre Notizen und Urteile zu „{0}“ speichern?</translation>
    </message>
    <message>
        <source>They are lost if you go on without saving.</source>
        <translation>Sie gehen verloren, wenn Sie ohne Speichern fortfahren.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Vergleiche</translation>
    </message>
    <message>
        <source>Save the pasted text of “{0}”?</source>
        <translation>Den eingefügten Text von „{0}“ speichern?</translation>
    </message>
    <message>
        <source>Save your notes and judgements on “{0}”, and its pasted text?</source>
        <translation>Ihre Notizen und Urteile zu „{0}“ und den eingefügten Text speichern?</translation>
    </message>
    <message>
        <source>No file holds it: it is lost if you go on without saving.</source>
        <translation>Er steht in keiner Datei: Ohne Speichern ist er verloren.</translation>
    </message>
    <message>
        <source>Let the pasted text “{0}” go?</source>
        <translation>Den eingefügten Text „{0}“ aufgeben?</translation>
    </message>
    <message>
        <source>No file holds it. Once two articles are compared, both can be saved.</source>
        <translation>Er steht in keiner Datei. Sobald zwei Artikel verglichen sind, lassen sich beide speichern.</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <translation>Vergleich öffnen</translation>
    </message>
    <message>
        <source>Open corpus</source>
        <translation>Korpus öffnen</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <source>Delete the unsaved work that was kept?</source>
        <translation>Die bewahrte ungespeicherte Arbeit löschen?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Sie lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>“{0}” is there already. Write over it?</source>
        <translation>„{0}“ gibt es schon. Überschreiben?</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>QuotationLedger</name>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>No quotations were found.</source>
        <translation>Es wurden keine Zitate gefunden.</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <translation>Sprecher unbekannt</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>All but the rejected ({0})</source>
        <translation>Alle außer den verworfenen ({0})</translation>
    </message>
    <message>
        <source>Only the confirmed ({0})</source>
        <translation>Nur die bestätigten ({0})</translation>
    </message>
    <message>
        <source>Only those with a note ({0})</source>
        <translation>Nur die mit Notiz ({0})</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Those shown now ({0})</source>
        <translation>Die jetzt gezeigten ({0})</translation>
    </message>
    <message>
        <source>Those shown now but the rejected ({0})</source>
        <translation>Die jetzt gezeigten außer den verworfenen ({0})</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Both texts in full</source>
        <translation>Beide Texte ganz</translation>
    </message>
    <message>
        <source>Excerpts around the findings</source>
        <translation>Auszüge um die Befunde</translation>
    </message>
    <message>
        <source>Sentences of context</source>
        <translation>Sätze ringsum</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>As usual in your country</source>
        <translation>Wie hierzulande üblich</translation>
    </message>
    <message>
        <source>As tracked changes</source>
        <translation>Als nachverfolgte Änderungen</translation>
    </message>
    <message>
        <source>Words that differ: cut on the left, put in on the right</source>
        <translation>Wörter, die sich unterscheiden: links gestrichen, rechts eingefügt</translation>
    </message>
    <message>
        <source>Words that differ</source>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Weiter…</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Everything shown has been checked.</source>
        <translation>Alles, was zu sehen ist, ist geprüft.</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>Das war das Letzte.</translation>
    </message>
    <message>
        <source>That was the first one.</source>
        <translation>Das war das Erste.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>Label and tags</source>
        <translation>Bezeichnung und Schlagwörter</translation>
    </message>
    <message>
        <source>Link passages</source>
        <translation>Stellen verknüpfen</translation>
    </message>
    <message>
        <source>Passages linked</source>
        <translation>Stellen verbunden</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>Zitat kopiert</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}, {3}</source>
        <translation>{0}, {1} von {2}, {3}</translation>
    </message>
    <message>
        <source>{0}, hidden by filters, {1}</source>
        <translation>{0}, durch Filter verborgen, {1}</translation>
    </message>
</context>
<context>
    <name>ServiceClient</name>
    <message>
        <source>The engine stopped unexpectedly. Your texts and notes are safe.</source>
        <translation>Die Auswertung brach unerwartet ab. Ihre Texte und Notizen sind sicher.</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Messages, left</source>
        <translation>Meldungen links</translation>
    </message>
    <message>
        <source>Messages, right</source>
        <translation>Meldungen rechts</translation>
    </message>
    <message>
        <source>Drop here to read the article on this side</source>
        <translation>Hier ablegen, um den Artikel auf dieser Seite zu lesen</translation>
    </message>
    <message>
        <source>Drop here to read this article in its place</source>
        <translation>Hier ablegen, um diesen Artikel an seiner Stelle zu lesen</translation>
    </message>
</context>
<context>
    <name>SignStrip</name>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>How the paragraphs beside each other differ; the brief says the same in words.</source>
        <translation>Wie sich die Absätze nebeneinander unterscheiden; die Kurzfassung sagt dasselbe in Worten.</translation>
    </message>
    <message>
        <source>{0}, paragraph {1}</source>
        <translation>{0}, Absatz {1}</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>Left article, empty</source>
        <translation>Linker Artikel, leer</translation>
    </message>
    <message>
        <source>Right article, empty</source>
        <translation>Rechter Artikel, leer</translation>
    </message>
    <message>
        <source>Left article</source>
        <translation>Linker Artikel</translation>
    </message>
    <message>
        <source>Right article</source>
        <translation>Rechter Artikel</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Datei hier ablegen</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose the left file</source>
        <translation>Linke Datei wählen</translation>
    </message>
    <message>
        <source>Choose the right file</source>
        <translation>Rechte Datei wählen</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Paste the left text</source>
        <translation>Linken Text einfügen</translation>
    </message>
    <message>
        <source>Paste the right text</source>
        <translation>Rechten Text einfügen</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>+ Add Source…</source>
        <translation>+ Quelle hinzufügen…</translation>
    </message>
    <message>
        <source>Add a source to the story</source>
        <translation>Der Geschichte eine Quelle hinzufügen</translation>
    </message>
    <message>
        <source>{0}, shown on the left</source>
        <translation>{0}, links gezeigt</translation>
    </message>
    <message>
        <source>{0}, shown on the right</source>
        <translation>{0}, rechts gezeigt</translation>
    </message>
    <message>
        <source>{0}, not shown</source>
        <translation>{0}, nicht gezeigt</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Vergleich abbrechen</translation>
    </message>
    <message>
        <source>{0} of {1} in the list</source>
        <translation>{0} von {1} in der Liste</translation>
    </message>
    <message>
        <source>{0} in the list</source>
        <translation>{0} in der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared on this computer, by built-in rules</source>
        <translation>Auf diesem Computer verglichen, mit eingebauten Regeln</translation>
    </message>
    <message>
        <source>Compared on this computer</source>
        <translation>Auf diesem Computer verglichen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Comparing: {0}</source>
        <translation>Vergleiche: {0}</translation>
    </message>
    <message>
        <source>Starting the engine</source>
        <translation>Auswertung startet</translation>
    </message>
</context>
<context>
    <name>StoryController</name>
    <message>
        <source>“{0}” is no folder that “diptych corpus” made: it holds no stories.csv and pairs.csv.</source>
        <translation>„{0}“ ist kein Ordner, den „diptych corpus“ angelegt hat: Er enthält keine stories.csv und pairs.csv.</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Quellen hinzufügen</translation>
    </message>
    <message>
        <source>Export the story</source>
        <translation>Geschichte exportieren</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Geschrieben: {0}</translation>
    </message>
</context>
<context>
    <name>StoryDesk</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>StoryLoader</name>
    <message>
        <source>The folder “{0}” cannot be read.</source>
        <translation>Der Ordner „{0}“ ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation>Notiz zu {0}</translation>
    </message>
</context>
<context>
    <name>StoryTable</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Notiz: {0}</translation>
    </message>
    <message>
        <source>Story: rows by sources</source>
        <translation>Geschichte: Zeilen nach Quellen</translation>
    </message>
    <message>
        <source>What differs first. Enter shows a cell in the articles.</source>
        <translation>Was abweicht, zuerst. Eingabe zeigt eine Zelle in den Artikeln.</translation>
    </message>
</context>
<context>
    <name>SwapAndReload</name>
    <message>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>The texts of a story stay as they were read.</source>
        <translation>Die Texte einer Geschichte bleiben, wie sie gelesen wurden.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>ThirdTexts</name>
    <message>
        <source>Open the press release or agency copy</source>
        <translation>Pressemitteilung oder Agenturtext öffnen</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Views and counts</source>
        <translation>Ansichten und Zahlen</translation>
    </message>
    <message>
        <source>Two different stories?</source>
        <translation>Zwei verschiedene Geschichten?</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Two articles, side by side</source>
        <translation>Zwei Artikel, Seite an Seite</translation>
    </message>
    <message>
        <source>See what they share, where only one of them says something, and where they say the same thing differently.</source>
        <translation>Sehen Sie, was sie gemeinsam haben, wo nur einer etwas sagt und wo sie dasselbe anders sagen.</translation>
    </message>
    <message>
        <source>Open the sample pair</source>
        <translation>Beispielpaar öffnen</translation>
    </message>
    <message>
        <source>Nothing you open here leaves this computer.</source>
        <translation>Nichts, was Sie hier öffnen, verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>WhichArticleDialog</name>
    <message>
        <source>Which article?</source>
        <translation>Welcher Artikel?</translation>
    </message>
    <message>
        <source>“{0}” holds {1} articles: which?</source>
        <translation>„{0}“ enthält {1} Artikel: welchen?</translation>
    </message>
    <message>
        <source>Search headline, outlet, date, author, section</source>
        <translation>Überschrift, Medium, Datum, Autor, Ressort suchen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Mark one article, or two: a window shows no more.</source>
        <translation>Markieren Sie einen Artikel oder zwei: Mehr zeigt ein Fenster nicht.</translation>
    </message>
    <message>
        <source>Left: {0}
Right: {1}</source>
        <translation>Links: {0}
Rechts: {1}</translation>
    </message>
    <message>
        <source>Mark one article, or two with Ctrl to fill both sides.</source>
        <translation>Markieren Sie einen Artikel oder mit Strg zwei, die beide Seiten füllen.</translation>
    </message>
</context>
<context>
    <name>WhyNothing</name>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>The two articles have not been compared.</source>
        <translation>Die beiden Artikel wurden nicht verglichen.</translation>
    </message>
    <message>
        <source>The two texts are identical.</source>
        <translation>Die beiden Texte sind gleich.</translation>
    </message>
    <message>
        <source>The filters hide everything.</source>
        <translation>Die Filter verbergen alles.</translation>
    </message>
    <message>
        <source>Nothing was found that the two articles share or say differently.</source>
        <translation>Es wurde nichts gefunden, das die beiden Artikel gemeinsam haben oder anders sagen.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Legend and filter</source>
        <translation>Legende und Filter</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Views and counts</source>
        <translation>Ansichten und Zahlen</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>Findings and ledgers</source>
        <translation>Befunde und Verzeichnisse</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Alle Funde</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Findings and notes</source>
        <translation>Befunde und Notizen</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Gespeichert als {0}</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Something went wrong inside Diptych. Your work is still here; save it now.</source>
        <translation>In Diptych ging etwas schief. Ihre Arbeit ist noch da; speichern Sie sie jetzt.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Details of the article</source>
        <translation>Angaben zum Artikel</translation>
    </message>
    <message>
        <source>New analysis</source>
        <translation>Neue Auswertung</translation>
    </message>
</context>
</TS>
