<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Press Release or Agenc&amp;y Copy</source>
        <translation>Nota de prensa o te&amp;letipo</translation>
    </message>
    <message>
        <source>Le&amp;ft Encoding</source>
        <translation>Codificación i&amp;zquierda</translation>
    </message>
    <message>
        <source>Right Enco&amp;ding</source>
        <translation>Codi&amp;ficación derecha</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>E&amp;xport Story</source>
        <translation>E&amp;xportar la historia</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Capas</translation>
    </message>
    <message>
        <source>&amp;Paragraph Rows</source>
        <translation>Fila&amp;s de párrafos</translation>
    </message>
    <message>
        <source>Sc&amp;rolling</source>
        <translation>&amp;Desplazamiento</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Fuentes</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;notar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>Open &amp;Left…</source>
        <translation>Abrir a la &amp;izquierda…</translation>
    </message>
    <message>
        <source>Open Rig&amp;ht…</source>
        <translation>Abrir a la &amp;derecha…</translation>
    </message>
    <message>
        <source>Add So&amp;urce…</source>
        <translation>Añadir una f&amp;uente…</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Do &amp;Without</source>
        <translation>&amp;Sin ella</translation>
    </message>
    <message>
        <source>&amp;Paste as Article</source>
        <translation>&amp;Pegar como artículo</translation>
    </message>
    <message>
        <source>Open &amp;Comparison…</source>
        <translation>A&amp;brir una comparación…</translation>
    </message>
    <message>
        <source>&amp;Browse Corpus…</source>
        <translation>Abrir un corpus de &amp;historias…</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple</source>
        <translation>Abrir el e&amp;jemplo</translation>
    </message>
    <message>
        <source>Compare A&amp;gain</source>
        <translation>C&amp;omparar de nuevo</translation>
    </message>
    <message>
        <source>As &amp;Found in the File</source>
        <translation>Como se &amp;encontró en el archivo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Import No&amp;tes…</source>
        <translation>Importar no&amp;tas…</translation>
    </message>
    <message>
        <source>Table, a line a &amp;cell (CSV)…</source>
        <translation>Tabla, una línea por &amp;celda (CSV)…</translation>
    </message>
    <message>
        <source>Table, a column a &amp;source (CSV)…</source>
        <translation>Tabla, una columna por &amp;fuente (CSV)…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>&amp;Vista previa de impresión…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Cerr&amp;ar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as C&amp;itation</source>
        <translation>Copiar como c&amp;ita</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Quotations in both</source>
        <translation>&amp;Citas en ambos</translation>
    </message>
    <message>
        <source>&amp;Wording or claim in both</source>
        <translation>&amp;Redacción o afirmación en ambos</translation>
    </message>
    <message>
        <source>&amp;No counterpart found</source>
        <translation>&amp;Sin equivalente hallado</translation>
    </message>
    <message>
        <source>Other word&amp;s</source>
        <translation>Otras &amp;palabras</translation>
    </message>
    <message>
        <source>Other &amp;verbs</source>
        <translation>Otros &amp;verbos</translation>
    </message>
    <message>
        <source>Weaker s&amp;uggestions</source>
        <translation>S&amp;ugerencias más débiles</translation>
    </message>
    <message>
        <source>&amp;Remove all filters</source>
        <translation>&amp;Quitar todos los filtros</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>&amp;Lo esencial</translation>
    </message>
    <message>
        <source>F&amp;acing</source>
        <translation>&amp;Frente a frente</translation>
    </message>
    <message>
        <source>Source &amp;{0}</source>
        <translation>Fuente &amp;{0}</translation>
    </message>
    <message>
        <source>&amp;Fold What Agrees</source>
        <translation>&amp;Plegar lo que coincide</translation>
    </message>
    <message>
        <source>&amp;Right Article Leads</source>
        <translation>El artículo &amp;derecho guía</translation>
    </message>
    <message>
        <source>One Below the Ot&amp;her</source>
        <translation>Uno debajo del &amp;otro</translation>
    </message>
    <message>
        <source>Rea&amp;d</source>
        <translation>L&amp;ectura</translation>
    </message>
    <message>
        <source>Comman&amp;ds…</source>
        <translation>&amp;Órdenes…</translation>
    </message>
    <message>
        <source>Row&amp;s of the Story</source>
        <translation>F&amp;ilas de la historia</translation>
    </message>
    <message>
        <source>Highlight All &amp;Kinds</source>
        <translation>Resaltar todos los t&amp;ipos</translation>
    </message>
    <message>
        <source>&amp;Filter Bar</source>
        <translation>&amp;Barra de filtros</translation>
    </message>
    <message>
        <source>Brief, &amp;Findings and Notes</source>
        <translation>Esencial, &amp;hallazgos y notas</translation>
    </message>
    <message>
        <source>Wh&amp;y: Detail Strip</source>
        <translation>Por &amp;qué: franja de detalle</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>C&amp;urvas</translation>
    </message>
    <message>
        <source>&amp;Overviews</source>
        <translation>&amp;Vistas generales</translation>
    </message>
    <message>
        <source>&amp;Linked by what is shared</source>
        <translation>&amp;Unido por lo que comparten</translation>
    </message>
    <message>
        <source>At a fixed &amp;distance</source>
        <translation>A &amp;distancia fija</translation>
    </message>
    <message>
        <source>&amp;Each for itself</source>
        <translation>&amp;Cada uno por su cuenta</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>S&amp;wap Sides</source>
        <translation>Interca&amp;mbiar los lados</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation>Hallazgo &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>Hallazgo a&amp;nterior</translation>
    </message>
    <message>
        <source>Next of This &amp;Kind</source>
        <translation>Siguiente de este &amp;tipo</translation>
    </message>
    <message>
        <source>Pre&amp;vious of This Kind</source>
        <translation>Anterior de este ti&amp;po</translation>
    </message>
    <message>
        <source>Next &amp;Unreviewed</source>
        <translation>Siguiente sin &amp;revisar</translation>
    </message>
    <message>
        <source>&amp;Counterpart</source>
        <translation>&amp;Equivalente</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Other Pane</source>
        <translation>Otro &amp;lado</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Re&amp;viewed</source>
        <translation>Re&amp;visado</translation>
    </message>
    <message>
        <source>Label and &amp;Tags…</source>
        <translation>Rótulo y &amp;etiquetas…</translation>
    </message>
    <message>
        <source>&amp;Link Selected Passages</source>
        <translation>En&amp;lazar los pasajes elegidos</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>What Diptych &amp;Opens</source>
        <translation>Qué &amp;abre Diptych</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>&amp;Privacidad</translation>
    </message>
    <message>
        <source>What Diptych Does &amp;Not Know</source>
        <translation>Qué &amp;no sabe Diptych</translation>
    </message>
    <message>
        <source>&amp;About Diptych</source>
        <translation>A&amp;cerca de Diptych</translation>
    </message>
</context>
<context>
    <name>ArticleNotifications</name>
    <message>
        <source>Choose one…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>This article holds no words.</source>
        <translation>Este artículo no contiene palabras.</translation>
    </message>
    <message>
        <source>Show the whole page’s text</source>
        <translation>Mostrar el texto de toda la página</translation>
    </message>
    <message>
        <source>Show the article alone</source>
        <translation>Mostrar solo el artículo</translation>
    </message>
    <message>
        <source>Choose the encoding…</source>
        <translation>Elegir la codificación…</translation>
    </message>
    <message>
        <source>“{0}” changed on disk. Notes stay when you reload.</source>
        <translation>«{0}» ha cambiado en el disco. Las notas se conservan al recargar.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>“{0}” is no longer there. The text stays here; save the comparison to keep it.</source>
        <translation>«{0}» ya no está. El texto sigue aquí; guarde la comparación para conservarlo.</translation>
    </message>
    <message>
        <source>“{0}” has been read. Showing it lets this comparison go.</source>
        <translation>«{0}» se ha leído. Mostrarlo abandona esta comparación.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Left article</source>
        <translation>Artículo izquierdo</translation>
    </message>
    <message>
        <source>Right article</source>
        <translation>Artículo derecho</translation>
    </message>
    <message>
        <source>The text with its highlights. Enter on a highlight goes to its counterpart.</source>
        <translation>El texto con sus resaltados. Intro sobre un resaltado lleva a su equivalente.</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Unsaved work cannot be kept in a recovery file; save often.</source>
        <translation>El trabajo sin guardar no puede conservarse en un archivo de recuperación; guarde a menudo.</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>These look like two different stories.</source>
        <translation>Parecen dos historias distintas.</translation>
    </message>
    <message>
        <source>What matters appears here as soon as two articles are open.</source>
        <translation>Lo que importa aparece aquí en cuanto hay dos artículos abiertos.</translation>
    </message>
    <message>
        <source>Confirm (Ctrl+Enter)</source>
        <translation>Confirmar (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Reject (Ctrl+Backspace)</source>
        <translation>Rechazar (Ctrl+Retroceso)</translation>
    </message>
    <message>
        <source>Note (Ctrl+M)</source>
        <translation>Nota (Ctrl+M)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>BriefList</name>
    <message>
        <source>What matters first. Enter shows a row in the articles.</source>
        <translation>Lo importante primero. Intro muestra una fila en los artículos.</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Quitar el enlace</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Correct title, outlet, author, date or encoding</source>
        <translation>Corregir título, medio, autor, fecha o codificación</translation>
    </message>
    <message>
        <source>Details of the left article</source>
        <translation>Detalles del artículo izquierdo</translation>
    </message>
    <message>
        <source>Details of the right article</source>
        <translation>Detalles del artículo derecho</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>No counterpart found; closest in {0}</source>
        <translation>Ningún equivalente hallado; lo más próximo está en {0}</translation>
    </message>
    <message>
        <source>No counterpart found in {0}</source>
        <translation>Ningún equivalente hallado en {0}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Nombre de una orden</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>Teclas de la orden</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar las teclas</translation>
    </message>
    <message>
        <source>These keys belong to “{0}”.</source>
        <translation>Estas teclas pertenecen a «{0}».</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Undone: {0}</source>
        <translation>Deshecho: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Rehecho: {0}</translation>
    </message>
    <message>
        <source>Open the left article</source>
        <translation>Abrir el artículo izquierdo</translation>
    </message>
    <message>
        <source>Open the right article</source>
        <translation>Abrir el artículo derecho</translation>
    </message>
    <message numerus="yes">
        <source>%n more notes stand on words that neither text has.</source>
        <translation>
            <numerusform>%n nota más está en palabras que ningún texto contiene.</numerusform>
            <numerusform>%n notas más están en palabras que ningún texto contiene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes were imported.</source>
        <translation>
            <numerusform>Se ha importado %n nota.</numerusform>
            <numerusform>Se han importado %n notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>El portapapeles no contiene texto.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>The new text replaced “{0}”.</source>
        <translation>El texto nuevo ha sustituido a «{0}».</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Devolverlo</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Texto soltado</translation>
    </message>
    <message>
        <source>Export: {0}</source>
        <translation>Exportar: {0}</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
</context>
<context>
    <name>ComparisonFiles</name>
    <message>
        <source>Import notes</source>
        <translation>Importar notas</translation>
    </message>
    <message>
        <source>Save comparison</source>
        <translation>Guardar la comparación</translation>
    </message>
</context>
<context>
    <name>ComparisonNotifications</name>
    <message>
        <source>Restart the engine</source>
        <translation>Reiniciar el motor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentarlo de nuevo</translation>
    </message>
    <message>
        <source>Use the built-in rules</source>
        <translation>Usar las reglas incorporadas</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>La comparación se ha interrumpido.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lectura se ha interrumpido.</translation>
    </message>
    <message>
        <source>The two articles are identical, word for word.</source>
        <translation>Los dos artículos son idénticos, palabra por palabra.</translation>
    </message>
    <message>
        <source>Nothing was found that the two articles share.</source>
        <translation>No se ha encontrado nada que los dos artículos compartan.</translation>
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
        <translation>«{0}»: {1} historias y {2} pares aparte. Parecido no es lo mismo: mire los días y los títulos.</translation>
    </message>
    <message>
        <source>Search headline, day, outlet, file</source>
        <translation>Buscar titular, día, medio, archivo</translation>
    </message>
    <message>
        <source>Stories and pairs</source>
        <translation>Historias y pares</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>{0} sources: {1}</source>
        <translation>{0} fuentes: {1}</translation>
    </message>
    <message>
        <source>Mark a story or a pair.</source>
        <translation>Marque una historia o un par.</translation>
    </message>
    <message>
        <source>Nothing here holds these words.</source>
        <translation>Nada aquí contiene esas palabras.</translation>
    </message>
</context>
<context>
    <name>CorpusPictureTable</name>
    <message>
        <source>Articles of stories by outlet and day</source>
        <translation>Artículos de las historias por medio y día</translation>
    </message>
</context>
<context>
    <name>CountChip</name>
    <message>
        <source>Words that differ are filled; ‸ stands where the other article has words more.</source>
        <translation>Las palabras que difieren están resaltadas; ‸ está donde el otro artículo tiene más palabras.</translation>
    </message>
    <message>
        <source>Dots stand under words that the other article lacks.</source>
        <translation>Hay puntos bajo las palabras que faltan en el otro artículo.</translation>
    </message>
    <message>
        <source>Quotations that both have are green; other agreement shows when it is selected, or listed alone.</source>
        <translation>Las citas que están en ambos son verdes; lo demás en común se ve al elegirlo, o al listarlo solo.</translation>
    </message>
    <message>
        <source>A rule stands beside it, a line under its words.</source>
        <translation>Hay un filete al lado y una línea bajo las palabras.</translation>
    </message>
</context>
<context>
    <name>DetailStrip</name>
    <message>
        <source>Detail of the selected finding</source>
        <translation>Detalle del hallazgo elegido</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why: the rule and what it saw</source>
        <translation>Por qué: la regla y lo que ha visto</translation>
    </message>
    <message>
        <source>Wording on the left</source>
        <translation>Texto a la izquierda</translation>
    </message>
    <message>
        <source>Wording on the right</source>
        <translation>Texto a la derecha</translation>
    </message>
    <message>
        <source>Open two articles to see what they share and where they differ.</source>
        <translation>Abra dos artículos para ver qué comparten y en qué difieren.</translation>
    </message>
    <message>
        <source>Click a highlight, or press Alt+Down, to see both wordings and the reason.</source>
        <translation>Haga clic en un resaltado o pulse Alt+Abajo para ver los dos textos y la razón.</translation>
    </message>
    <message>
        <source>not found here; this comes closest</source>
        <translation>no hallado aquí; esto es lo más cercano</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details of the article</source>
        <translation>Detalles del artículo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
</context>
<context>
    <name>DragAndDrop</name>
    <message>
        <source>That is more text than an article has.</source>
        <translation>Es más texto del que tiene un artículo.</translation>
    </message>
    <message>
        <source>A saved comparison opens alone. Drop either it or two articles.</source>
        <translation>Una comparación guardada se abre sola. Suéltela a ella o dos artículos.</translation>
    </message>
    <message>
        <source>Diptych does not go to the web. Save the page in your browser and drop the saved file here.</source>
        <translation>Diptych no accede a la web. Guarde la página en su navegador y suelte aquí el archivo.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop here to add it as a source: the articles become a story</source>
        <translation>Suelte aquí para añadirlo como fuente: los artículos se convierten en una historia</translation>
    </message>
    <message>
        <source>Drop a press release or agency copy here: its words turn pale</source>
        <translation>Suelte aquí una nota de prensa o un teletipo: sus palabras se vuelven tenues</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Now: {0}</source>
        <translation>Ahora: {0}</translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>Rule {0}</source>
        <translation>Regla {0}</translation>
    </message>
    <message>
        <source>score {0}</source>
        <translation>valor {0}</translation>
    </message>
    <message>
        <source>not ascribed to the same speaker</source>
        <translation>no atribuido a la misma persona</translation>
    </message>
    <message>
        <source>not counted: {0}</source>
        <translation>no contado: {0}</translation>
    </message>
    <message>
        <source>figures in both: {0}</source>
        <translation>cifras en ambos: {0}</translation>
    </message>
    <message>
        <source>words around both: {0}</source>
        <translation>palabras alrededor de ambos: {0}</translation>
    </message>
    <message>
        <source>tied by {0}</source>
        <translation>unidos por {0}</translation>
    </message>
    <message>
        <source>kinds of verb: {0} | {1}</source>
        <translation>tipos de verbo: {0} | {1}</translation>
    </message>
    <message>
        <source>kind of hedge: {0}</source>
        <translation>tipo de atenuación: {0}</translation>
    </message>
    <message>
        <source>read as {0} | {1}</source>
        <translation>leído como {0} | {1}</translation>
    </message>
    <message>
        <source>nothing on the right for {0}</source>
        <translation>nada a la derecha para {0}</translation>
    </message>
    <message>
        <source>nothing on the left for {0}</source>
        <translation>nada a la izquierda para {0}</translation>
    </message>
</context>
<context>
    <name>FacingGrid</name>
    <message>
        <source>Stands beside its counterpart, not in the order of its article.</source>
        <translation>Está junto a su equivalente, no en el orden de su artículo.</translation>
    </message>
</context>
<context>
    <name>FarEnd</name>
    <message>
        <source>Further up</source>
        <translation>Más arriba</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Más abajo</translation>
    </message>
</context>
<context>
    <name>FileNotifications</name>
    <message>
        <source>Some settings could not be read and were set back: {0}.</source>
        <translation>Algunos ajustes no se pudieron leer y se han restablecido: {0}.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro sitio…</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Diptych did not end well last time. Unsaved work of {0} was kept: {1}.</source>
        <translation>Diptych no se cerró bien la última vez. Se conservó el trabajo sin guardar del {0}: {1}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>medium and high</source>
        <translation>media y alta</translation>
    </message>
    <message>
        <source>high only</source>
        <translation>solo alta</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>only with a note</source>
        <translation>solo con nota</translation>
    </message>
    <message>
        <source>also claims that repeat a quotation or wording</source>
        <translation>también las afirmaciones que repiten una cita o una redacción</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the articles</source>
        <translation>Buscar en los artículos</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>in both articles</source>
        <translation>en ambos artículos</translation>
    </message>
    <message>
        <source>in the left article</source>
        <translation>en el artículo izquierdo</translation>
    </message>
    <message>
        <source>in the right article</source>
        <translation>en el artículo derecho</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>{0} of {1} ({2})</source>
        <translation>{0} de {1} ({2})</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Quotations altered</source>
        <translation>Citas alteradas</translation>
    </message>
    <message>
        <source>Quotations cut short</source>
        <translation>Citas recortadas</translation>
    </message>
    <message>
        <source>Quotations the same</source>
        <translation>Citas idénticas</translation>
    </message>
    <message>
        <source>Claims that differ in a detail</source>
        <translation>Afirmaciones que difieren en un detalle</translation>
    </message>
    <message>
        <source>Shared wording</source>
        <translation>Redacción compartida</translation>
    </message>
    <message>
        <source>Claims in both</source>
        <translation>Afirmaciones en ambos</translation>
    </message>
    <message>
        <source>Claims perhaps in both</source>
        <translation>Afirmaciones quizá en ambos</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Otras palabras</translation>
    </message>
    <message>
        <source>Other verbs, hedges, sources</source>
        <translation>Otros verbos, atenuaciones, fuentes</translation>
    </message>
    <message>
        <source>No counterpart found, left</source>
        <translation>Sin equivalente hallado, izquierda</translation>
    </message>
    <message>
        <source>No counterpart found, right</source>
        <translation>Sin equivalente hallado, derecha</translation>
    </message>
    <message>
        <source>Perhaps no counterpart, left</source>
        <translation>Quizá sin equivalente, izquierda</translation>
    </message>
    <message>
        <source>Perhaps no counterpart, right</source>
        <translation>Quizá sin equivalente, derecha</translation>
    </message>
    <message>
        <source>Weaker suggestions</source>
        <translation>Sugerencias más débiles</translation>
    </message>
    <message>
        <source>Of other kinds</source>
        <translation>De otros tipos</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Order of the findings</source>
        <translation>Orden de los hallazgos</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>As in the left text</source>
        <translation>Como en el texto izquierdo</translation>
    </message>
    <message>
        <source>As in the right text</source>
        <translation>Como en el texto derecho</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Los más seguros primero</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Los más largos primero</translation>
    </message>
    <message>
        <source>show</source>
        <translation>mostrar</translation>
    </message>
    <message>
        <source>Show the hidden findings</source>
        <translation>Mostrar los hallazgos ocultos</translation>
    </message>
    <message>
        <source>{0} weaker or repeated, not shown</source>
        <translation>{0} más débiles o repetidos, ocultos</translation>
    </message>
    <message>
        <source>{0} of {1} hidden by filters</source>
        <translation>{0} de {1} ocultos por los filtros</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings appear here as soon as two articles are open.</source>
        <translation>Los hallazgos aparecen aquí en cuanto hay dos artículos abiertos.</translation>
    </message>
</context>
<context>
    <name>FramingLedger</name>
    <message>
        <source>No differences in wording were found for the same things.</source>
        <translation>No se han encontrado diferencias de palabras para las mismas cosas.</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Encuadre</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Titulares</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
</context>
<context>
    <name>HeardMarks</name>
    <message>
        <source>End of {0}</source>
        <translation>Fin de: {0}</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>In an article, Enter on a highlight jumps to its counterpart.</source>
        <translation>En un artículo, Intro sobre un resaltado lleva a su equivalente.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>What Diptych opens</source>
        <translation>Qué abre Diptych</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>What Diptych does not know</source>
        <translation>Qué no sabe Diptych</translation>
    </message>
    <message>
        <source>Version {0}. Two articles about one event: what they share, what only one says, what they say differently.</source>
        <translation>Versión {0}. Dos artículos sobre un mismo hecho: qué comparten, qué dice solo uno, qué dicen de otro modo.</translation>
    </message>
    <message>
        <source>Nothing that you open leaves this computer. Diptych is free software under the MIT licence.</source>
        <translation>Nada de lo que abre sale de este ordenador. Diptych es software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>About Diptych</source>
        <translation>Acerca de Diptych</translation>
    </message>
</context>
<context>
    <name>KeyLine</name>
    <message>
        <source>comes closest to what is selected</source>
        <translation>lo más próximo a lo elegido</translation>
    </message>
    <message>
        <source>A filter hides marks</source>
        <translation>Un filtro oculta marcas</translation>
    </message>
    <message>
        <source>No mark: no weighty difference found</source>
        <translation>Sin marca: ninguna diferencia de peso hallada</translation>
    </message>
    <message>
        <source>not in the other</source>
        <translation>no está en el otro</translation>
    </message>
    <message>
        <source>more in the other</source>
        <translation>más en el otro</translation>
    </message>
    <message>
        <source>moved beside its match</source>
        <translation>puesto junto al suyo</translation>
    </message>
    <message>
        <source>no matching paragraph</source>
        <translation>ningún párrafo correspondiente</translation>
    </message>
    <message>
        <source>joins counterparts</source>
        <translation>une los equivalentes</translation>
    </message>
    <message>
        <source>where marks stand in the article</source>
        <translation>dónde hay marcas en el artículo</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Label and tags</source>
        <translation>Rótulo y etiquetas</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>As found: {0}</source>
        <translation>Como se halló: {0}</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>The language that this article is read in</source>
        <translation>El idioma en que se lee este artículo</translation>
    </message>
    <message>
        <source>Language?</source>
        <translation>¿Idioma?</translation>
    </message>
    <message>
        <source>Language of the article: {0}</source>
        <translation>Idioma del artículo: {0}</translation>
    </message>
    <message>
        <source>Without speakers and claims</source>
        <translation>Sin hablantes ni afirmaciones</translation>
    </message>
</context>
<context>
    <name>LedgerRows</name>
    <message>
        <source>same words</source>
        <translation>mismas palabras</translation>
    </message>
    <message>
        <source>only punctuation differs</source>
        <translation>solo difiere la puntuación</translation>
    </message>
    <message>
        <source>cut short on one side</source>
        <translation>recortada en un lado</translation>
    </message>
    <message>
        <source>words differ</source>
        <translation>las palabras difieren</translation>
    </message>
    <message>
        <source>not quoted by the other side, but its matter is there</source>
        <translation>el otro lado no la cita, pero el contenido está</translation>
    </message>
    <message>
        <source>left only, as far as found</source>
        <translation>solo a la izquierda, por lo hallado</translation>
    </message>
    <message>
        <source>right only, as far as found</source>
        <translation>solo a la derecha, por lo hallado</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend and filter</source>
        <translation>Leyenda y filtro</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Also show framing suggestions, which are right less often</source>
        <translation>Mostrar también sugerencias de encuadre, que aciertan menos</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Only what the two articles say differently</source>
        <translation>Solo lo que los dos artículos dicen de otro modo</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Search findings</source>
        <translation>Buscar hallazgos</translation>
    </message>
    <message>
        <source>Suggestions {0}</source>
        <translation>Sugerencias {0}</translation>
    </message>
    <message>
        <source>More filters ({0})</source>
        <translation>Más filtros ({0})</translation>
    </message>
</context>
<context>
    <name>LinkStrip</name>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Curves between counterparts; the list of findings says the same in words.</source>
        <translation>Curvas entre equivalentes; la lista de hallazgos dice lo mismo con palabras.</translation>
    </message>
</context>
<context>
    <name>MarkedWords</name>
    <message>
        <source>Select a finding or mark a passage first.</source>
        <translation>Elija antes un hallazgo o seleccione un pasaje.</translation>
    </message>
    <message>
        <source>Mark a passage in each article first; then link them.</source>
        <translation>Seleccione antes un pasaje en cada artículo y después enlácelos.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar la nota</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Quitar la nota</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Quitar la nota</translation>
    </message>
    <message>
        <source>All notes and links; Delete removes one</source>
        <translation>Todas las notas y enlaces; Supr quita uno</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Quitar el enlace</translation>
    </message>
    <message>
        <source>Select a finding, or mark a passage and press Ctrl+M.</source>
        <translation>Elija un hallazgo, o seleccione un pasaje y pulse Ctrl+M.</translation>
    </message>
    <message>
        <source>On the marked passage</source>
        <translation>Sobre el pasaje seleccionado</translation>
    </message>
    <message>
        <source>Its place is gone</source>
        <translation>Su lugar ha desaparecido</translation>
    </message>
    <message>
        <source>Stood on {0}</source>
        <translation>Estaba en {0}</translation>
    </message>
    <message>
        <source>On {0}</source>
        <translation>Sobre {0}</translation>
    </message>
    <message>
        <source>Link {0}</source>
        <translation>Enlace {0}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Map of the left article</source>
        <translation>Mapa del artículo izquierdo</translation>
    </message>
    <message>
        <source>Map of the right article</source>
        <translation>Mapa del artículo derecho</translation>
    </message>
    <message>
        <source>A tick for every highlight; the list of findings says the same in words.</source>
        <translation>Una marca por cada resaltado; la lista de hallazgos dice lo mismo con palabras.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Both articles</source>
        <translation>Ambos artículos</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Full colours</source>
        <translation>Colores plenos</translation>
    </message>
    <message>
        <source>Pale colours</source>
        <translation>Colores pálidos</translation>
    </message>
    <message>
        <source>Patterns only</source>
        <translation>Solo tramas</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>Best installed</source>
        <translation>La mejor instalada</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Letra de lectura</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Characters a line, at most</source>
        <translation>Caracteres por línea, como máximo</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Built-in rules alone</source>
        <translation>Solo reglas incorporadas</translation>
    </message>
    <message>
        <source>{0} (not installed)</source>
        <translation>{0} (no instalado)</translation>
    </message>
    <message>
        <source>Language analysis</source>
        <translation>Análisis del idioma</translation>
    </message>
    <message>
        <source>Shown at first</source>
        <translation>Mostrado al principio</translation>
    </message>
    <message>
        <source>Weaker framing suggestions</source>
        <translation>Sugerencias de encuadre más débiles</translation>
    </message>
    <message>
        <source>Remember recent comparisons</source>
        <translation>Recordar comparaciones recientes</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Keep a recovery copy of unsaved work</source>
        <translation>Conservar una copia de recuperación del trabajo sin guardar</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print Preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Unsaved work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <source>Save your notes and judgements on “{0}”?</source>
        <translation>¿Guardar sus notas y veredictos sobre «{0}»?</translation>
    </message>
    <message>
        <source>They are lost if you go on without saving.</source>
        <translation>Se pierden si continúa sin guardar.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Comparaciones</translation>
    </message>
    <message>
        <source>Save the pasted text of “{0}”?</source>
        <translation>¿Guardar el texto pegado de «{0}»?</translation>
    </message>
    <message>
        <source>Save your notes and judgements on “{0}”, and its pasted text?</source>
        <translation>¿Guardar sus notas y veredictos sobre «{0}», y su texto pegado?</translation>
    </message>
    <message>
        <source>No file holds it: it is lost if you go on without saving.</source>
        <translation>No está en ningún archivo: se perderá si continúa sin guardar.</translation>
    </message>
    <message>
        <source>Let the pasted text “{0}” go?</source>
        <translation>¿Descartar el texto pegado «{0}»?</translation>
    </message>
    <message>
        <source>No file holds it. Once two articles are compared, both can be saved.</source>
        <translation>No está en ningún archivo. En cuanto se comparan dos artículos, se pueden guardar ambos.</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <translation>Abrir una comparación</translation>
    </message>
    <message>
        <source>Open corpus</source>
        <translation>Abrir un corpus</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importar notas</translation>
    </message>
    <message>
        <source>Delete the unsaved work that was kept?</source>
        <translation>¿Eliminar el trabajo sin guardar que se conservó?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>No se podrá recuperar.</translation>
    </message>
    <message>
        <source>“{0}” is there already. Write over it?</source>
        <translation>«{0}» ya existe. ¿Sobrescribirlo?</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
</context>
<context>
    <name>QuotationLedger</name>
    <message>
        <source>Quotations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>No quotations were found.</source>
        <translation>No se han encontrado citas.</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <translation>hablante desconocido</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>All but the rejected ({0})</source>
        <translation>Todos menos los rechazados ({0})</translation>
    </message>
    <message>
        <source>Only the confirmed ({0})</source>
        <translation>Solo los confirmados ({0})</translation>
    </message>
    <message>
        <source>Only those with a note ({0})</source>
        <translation>Solo los que tienen nota ({0})</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Those shown now ({0})</source>
        <translation>Los que se muestran ahora ({0})</translation>
    </message>
    <message>
        <source>Those shown now but the rejected ({0})</source>
        <translation>Los que se muestran ahora menos los rechazados ({0})</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Both texts in full</source>
        <translation>Ambos textos completos</translation>
    </message>
    <message>
        <source>Excerpts around the findings</source>
        <translation>Fragmentos en torno a los hallazgos</translation>
    </message>
    <message>
        <source>Sentences of context</source>
        <translation>Frases de contexto</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>As usual in your country</source>
        <translation>Como es habitual en su país</translation>
    </message>
    <message>
        <source>As tracked changes</source>
        <translation>Como cambios con seguimiento</translation>
    </message>
    <message>
        <source>Words that differ: cut on the left, put in on the right</source>
        <translation>Palabras que difieren: suprimidas a la izquierda, insertadas a la derecha</translation>
    </message>
    <message>
        <source>Words that differ</source>
        <translation>Palabras que difieren</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Everything shown has been checked.</source>
        <translation>Todo lo que se muestra está revisado.</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>Ese era el último.</translation>
    </message>
    <message>
        <source>That was the first one.</source>
        <translation>Ese era el primero.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>No visto</translation>
    </message>
    <message>
        <source>Label and tags</source>
        <translation>Rótulo y etiquetas</translation>
    </message>
    <message>
        <source>Link passages</source>
        <translation>Enlazar pasajes</translation>
    </message>
    <message>
        <source>Passages linked</source>
        <translation>Pasajes enlazados</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>Cita copiada</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}, {3}</source>
        <translation>{0}, {1} de {2}, {3}</translation>
    </message>
    <message>
        <source>{0}, hidden by filters, {1}</source>
        <translation>{0}, oculto por los filtros, {1}</translation>
    </message>
</context>
<context>
    <name>ServiceClient</name>
    <message>
        <source>The engine stopped unexpectedly. Your texts and notes are safe.</source>
        <translation>El motor se ha detenido de forma inesperada. Sus textos y notas están a salvo.</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>Messages, left</source>
        <translation>Mensajes, izquierda</translation>
    </message>
    <message>
        <source>Messages, right</source>
        <translation>Mensajes, derecha</translation>
    </message>
    <message>
        <source>Drop here to read the article on this side</source>
        <translation>Suelte aquí para leer el artículo en este lado</translation>
    </message>
    <message>
        <source>Drop here to read this article in its place</source>
        <translation>Suelte aquí para leer este artículo en su lugar</translation>
    </message>
</context>
<context>
    <name>SignStrip</name>
    <message>
        <source>Signs</source>
        <translation>Signos</translation>
    </message>
    <message>
        <source>How the paragraphs beside each other differ; the brief says the same in words.</source>
        <translation>En qué difieren los párrafos contiguos; lo esencial lo dice con palabras.</translation>
    </message>
    <message>
        <source>{0}, paragraph {1}</source>
        <translation>{0}, párrafo {1}</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>Left article, empty</source>
        <translation>Artículo izquierdo, vacío</translation>
    </message>
    <message>
        <source>Right article, empty</source>
        <translation>Artículo derecho, vacío</translation>
    </message>
    <message>
        <source>Left article</source>
        <translation>Artículo izquierdo</translation>
    </message>
    <message>
        <source>Right article</source>
        <translation>Artículo derecho</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Suelte un archivo aquí</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose the left file</source>
        <translation>Elegir el archivo izquierdo</translation>
    </message>
    <message>
        <source>Choose the right file</source>
        <translation>Elegir el archivo derecho</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Pegar texto</translation>
    </message>
    <message>
        <source>Paste the left text</source>
        <translation>Pegar el texto izquierdo</translation>
    </message>
    <message>
        <source>Paste the right text</source>
        <translation>Pegar el texto derecho</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>+ Add Source…</source>
        <translation>+ Añadir fuente…</translation>
    </message>
    <message>
        <source>Add a source to the story</source>
        <translation>Añadir una fuente a la historia</translation>
    </message>
    <message>
        <source>{0}, shown on the left</source>
        <translation>{0}, a la izquierda</translation>
    </message>
    <message>
        <source>{0}, shown on the right</source>
        <translation>{0}, a la derecha</translation>
    </message>
    <message>
        <source>{0}, not shown</source>
        <translation>{0}, sin mostrar</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Cancelar la comparación</translation>
    </message>
    <message>
        <source>{0} of {1} in the list</source>
        <translation>{0} de {1} en la lista</translation>
    </message>
    <message>
        <source>{0} in the list</source>
        <translation>{0} en la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared on this computer, by built-in rules</source>
        <translation>Comparado en este equipo, con las reglas integradas</translation>
    </message>
    <message>
        <source>Compared on this computer</source>
        <translation>Comparado en este equipo</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Comparing: {0}</source>
        <translation>Comparando: {0}</translation>
    </message>
    <message>
        <source>Starting the engine</source>
        <translation>Iniciando el motor</translation>
    </message>
</context>
<context>
    <name>StoryController</name>
    <message>
        <source>“{0}” is no folder that “diptych corpus” made: it holds no stories.csv and pairs.csv.</source>
        <translation>«{0}» no es una carpeta que haya hecho «diptych corpus»: no contiene stories.csv ni pairs.csv.</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Añadir fuentes</translation>
    </message>
    <message>
        <source>Export the story</source>
        <translation>Exportar la historia</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
</context>
<context>
    <name>StoryDesk</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>StoryLoader</name>
    <message>
        <source>The folder “{0}” cannot be read.</source>
        <translation>La carpeta «{0}» no se puede leer.</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation>Nota sobre {0}</translation>
    </message>
</context>
<context>
    <name>StoryTable</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Nota: {0}</translation>
    </message>
    <message>
        <source>Story: rows by sources</source>
        <translation>Historia: filas por fuente</translation>
    </message>
    <message>
        <source>What differs first. Enter shows a cell in the articles.</source>
        <translation>Lo que difiere, primero. Intro muestra una celda en los artículos.</translation>
    </message>
</context>
<context>
    <name>SwapAndReload</name>
    <message>
        <source>Swap sides</source>
        <translation>Intercambiar los lados</translation>
    </message>
    <message>
        <source>The texts of a story stay as they were read.</source>
        <translation>Los textos de una historia quedan como se leyeron.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
</context>
<context>
    <name>ThirdTexts</name>
    <message>
        <source>Open the press release or agency copy</source>
        <translation>Abrir la nota de prensa o el teletipo</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Views and counts</source>
        <translation>Vistas y cifras</translation>
    </message>
    <message>
        <source>Two different stories?</source>
        <translation>¿Dos historias distintas?</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Two articles, side by side</source>
        <translation>Dos artículos, lado a lado</translation>
    </message>
    <message>
        <source>See what they share, where only one of them says something, and where they say the same thing differently.</source>
        <translation>Vea qué comparten, qué dice solo uno de ellos y qué dicen de otro modo.</translation>
    </message>
    <message>
        <source>Open the sample pair</source>
        <translation>Abrir el par de ejemplo</translation>
    </message>
    <message>
        <source>Nothing you open here leaves this computer.</source>
        <translation>Nada de lo que abra aquí sale de este ordenador.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>WhichArticleDialog</name>
    <message>
        <source>Which article?</source>
        <translation>¿Qué artículo?</translation>
    </message>
    <message>
        <source>“{0}” holds {1} articles: which?</source>
        <translation>«{0}» contiene {1} artículos: ¿cuál?</translation>
    </message>
    <message>
        <source>Search headline, outlet, date, author, section</source>
        <translation>Buscar titular, medio, fecha, autor, sección</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Mark one article, or two: a window shows no more.</source>
        <translation>Seleccione un artículo o dos: una ventana no muestra más.</translation>
    </message>
    <message>
        <source>Left: {0}
Right: {1}</source>
        <translation>Izquierda: {0}
Derecha: {1}</translation>
    </message>
    <message>
        <source>Mark one article, or two with Ctrl to fill both sides.</source>
        <translation>Seleccione un artículo, o dos con Ctrl para llenar ambos lados.</translation>
    </message>
</context>
<context>
    <name>WhyNothing</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>The two articles have not been compared.</source>
        <translation>Los dos artículos no se han comparado.</translation>
    </message>
    <message>
        <source>The two texts are identical.</source>
        <translation>Los dos textos son idénticos.</translation>
    </message>
    <message>
        <source>The filters hide everything.</source>
        <translation>Los filtros lo ocultan todo.</translation>
    </message>
    <message>
        <source>Nothing was found that the two articles share or say differently.</source>
        <translation>No se ha encontrado nada que los dos artículos compartan o digan de otro modo.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Legend and filter</source>
        <translation>Leyenda y filtro</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Views and counts</source>
        <translation>Vistas y cifras</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Lo esencial</translation>
    </message>
    <message>
        <source>Findings and ledgers</source>
        <translation>Hallazgos y registros</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Todos los hallazgos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Encuadre</translation>
    </message>
    <message>
        <source>Findings and notes</source>
        <translation>Hallazgos y notas</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Something went wrong inside Diptych. Your work is still here; save it now.</source>
        <translation>Algo ha fallado dentro de Diptych. Su trabajo sigue aquí; guárdelo ahora.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Details of the article</source>
        <translation>Detalles del artículo</translation>
    </message>
    <message>
        <source>New analysis</source>
        <translation>Nuevo análisis</translation>
    </message>
</context>
</TS>
