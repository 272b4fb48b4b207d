/* The box "page number" on the page that lists a volume's printed pages. It reads only that list. */
(function () {
  "use strict";
  const form = document.querySelector(".page-finder");
  if (!form) return;
  const answer = form.querySelector(".page-finder-answer");
  const plain = (label) => label.replace(/[[\]\s.]|^(pp?|page)\b/gi, "").toUpperCase();
  const lines = Array.from(document.querySelectorAll(".page-line[data-page]"));

  function choices(found, wanted) {
    answer.textContent = found.length ? "Page " + wanted + " begins in " + found.length + " documents:" : "No page " + wanted + " begins in this volume.";
    if (!found.length) return;
    const list = document.createElement("ul");
    found.forEach((line) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = line.href;
      link.textContent = line.closest("li").firstElementChild.textContent;
      item.append(link);
      list.append(item);
    });
    answer.append(list);
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const wanted = plain(form.elements.page.value);
    if (!wanted) return;
    const found = lines.filter((line) => plain(line.dataset.page) === wanted);
    if (found.length === 1) {
      window.location.href = found[0].href;
    } else {
      choices(found, form.elements.page.value.trim());
    }
  });
  form.hidden = false;
})();
