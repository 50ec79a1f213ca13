// Switches between light and dark at once; the link behind it makes the choice last.
const root = document.documentElement;
const chosen = root.dataset.theme;
const dark = () => root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;

document.querySelector('[data-theme-switch]')?.addEventListener('click', event => {
  event.preventDefault();
  const next = dark() ? 'light' : 'dark';
  root.dataset.theme = next;
  const link = event.currentTarget;
  fetch(`/theme/${next}`, { redirect: 'manual', headers: { Accept: 'text/html' } })
    .catch(() => { root.dataset.theme = chosen; location.assign(link.href); });
});
