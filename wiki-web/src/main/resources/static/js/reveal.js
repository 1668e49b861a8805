// Lets a person see the password they type. data-reveal stands around the field; the words are in data-show and data-hide.
for (const group of document.querySelectorAll("[data-reveal]")) {
  const field = group.querySelector("input[type=password]");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "wiki-linkbutton";
  button.setAttribute("aria-controls", field.id);
  const show = visible => {
    field.type = visible ? "text" : "password";
    button.textContent = visible ? group.dataset.hide : group.dataset.show;
  };
  button.addEventListener("click", () => show(field.type === "password"));
  field.form.addEventListener("submit", () => show(false));
  show(false);
  field.after(button);
}
