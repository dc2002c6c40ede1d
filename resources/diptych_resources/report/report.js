"use strict";
(function () {
  const marks = Array.from(document.querySelectorAll(".mark"));
  const boxes = Array.from(document.querySelectorAll("input[data-role]"));
  const detail = document.getElementById("detail");
  const byId = new Map();
  for (const mark of marks) {
    for (const id of mark.dataset.f.split(" ")) {
      if (!byId.has(id)) byId.set(id, []);
      byId.get(id).push(mark);
    }
  }
  function filter() {
    const shown = new Set(boxes.filter(b => b.checked).map(b => b.dataset.role));
    document.body.classList.toggle("hide-suggestion", !shown.has("suggestion"));
    // Of the findings on one stretch of words, the shortest that is shown gives it its look; the others lie below.
    for (const mark of marks) {
      const looks = mark.dataset.looks.split(",").map(look => look.split(" "));
      const top = looks.findIndex(look => shown.has(look[0]) && (!look.includes("suggestion") || shown.has("suggestion")));
      mark.className = top < 0 ? "mark off" : "mark " + looks[top].join(" ");
      mark.dataset.top = top < 0 ? "" : mark.dataset.f.split(" ")[top];
    }
  }
  function select(id, origin) {
    const group = byId.get(id) || [];
    for (const mark of marks) mark.classList.remove("on");
    for (const mark of group) mark.classList.add("on");
    const entry = document.getElementById("f-" + id);
    if (entry) {
      detail.textContent = entry.querySelector("p").textContent;
      detail.hidden = false;
    }
    const side = origin ? origin.dataset.side : null;
    const target = group.find(m => m.dataset.side !== side) || group[0];
    if (!target) return;
    if (!origin) {
      target.scrollIntoView({ block: "center" });
      return;
    }
    // Both articles scroll together with the page: bring the counterpart to the height of what was clicked.
    const y = target.getBoundingClientRect().top;
    const inView = y > 60 && y < window.innerHeight - 120;
    if (!inView) target.scrollIntoView({ block: "center" });
    if (target.dataset.side !== side) target.focus({ preventScroll: true });
  }
  function act(event) {
    const mark = event.target.closest(".mark:not(.off)");
    if (mark) return select(mark.dataset.top, mark);
    const entry = event.target.closest("[data-goto]");
    if (entry) select(entry.dataset.goto, null);
  }
  document.addEventListener("click", act);
  document.addEventListener("keydown", event => {
    if (event.key === "Enter" || event.key === " ") {
      if (event.target.matches(".mark, [data-goto]")) {
        event.preventDefault();
        act(event);
      }
    }
  });
  for (const box of boxes) box.addEventListener("change", filter);
  filter();
})();
