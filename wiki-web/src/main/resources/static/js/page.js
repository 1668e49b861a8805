// Small extras every page may use: print, copy the address. Everything works without this file.
document.documentElement.classList.add("wiki-js");

for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => print());
}

// data-copy-link names the live region to speak in; data-copied holds the words.
for (const button of document.querySelectorAll("[data-copy-link]")) {
  button.addEventListener("click", async () => {
    const region = document.getElementById(button.dataset.copyLink);
    try {
      await navigator.clipboard.writeText(new URL(button.dataset.address ?? "", location.href).href);
      region.textContent = button.dataset.copied;
    } catch {
      region.textContent = button.dataset.notCopied;
    }
  });
}

// data-mail="ADDRESS" opens the person's own mail program with the page's address in it; the server is not told.
for (const link of document.querySelectorAll("[data-mail]")) {
  const address = new URL(link.dataset.mail, location.href).href;
  link.href = `mailto:?subject=${encodeURIComponent(link.dataset.subject)}&body=${encodeURIComponent(address)}`;
}

// A menu that hangs over the page closes with Esc and by a press outside it.
for (const menu of document.querySelectorAll("details.wiki-menu, details.wiki-submenu")) {
  menu.addEventListener("keydown", event => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
  document.addEventListener("pointerdown", event => {
    if (!menu.contains(event.target)) menu.open = false;
  });
}
