// A range (data-out: id of its number field) and the number move together. A form with data-live is sent 150 ms after the last move;
// one that htmx serves (hx-get) by the event "moved", any other as a page.
const WAIT = 150;
const timers = new WeakMap();

function paint(range) {
  const share = 100 * (range.value - range.min) / ((range.max - range.min) || 1);
  range.style.setProperty('--pc', `${share}%`);
}

function send(form) {
  clearTimeout(timers.get(form));
  timers.set(form, setTimeout(() => {
    if (form.hasAttribute('data-hx-get')) form.dispatchEvent(new CustomEvent('moved', { bubbles: true }));
    else form.requestSubmit();
  }, WAIT));
}

function link(range) {
  if (range.dataset.linked) return;
  range.dataset.linked = 'yes';
  const number = document.getElementById(range.dataset.out);
  const moved = () => { paint(range); if (range.form?.hasAttribute('data-live')) send(range.form); };
  paint(range);
  range.addEventListener('input', () => { if (number) number.value = range.value; moved(); });
  number?.addEventListener('input', () => {
    if (number.value === '' || !number.validity.valid) return;
    range.value = number.value;
    moved();
  });
}

const linkAll = root => root.querySelectorAll('input[type=range]').forEach(link);

// What a narrow window has no room for is folded until it is asked for.
const fold = root => {
  if (!matchMedia('(max-width: 1199px)').matches) return;
  root.querySelectorAll('[data-narrow-closed]').forEach(part => { part.open = false; });
};

[linkAll, fold].forEach(prepare => {
  prepare(document);
  document.addEventListener('htmx:load', event => prepare(event.target));
});

// Where a part is replaced and the address goes on, the ways back to this page (language, theme) go on with it.
document.addEventListener('htmx:pushedIntoHistory', () => {
  document.querySelectorAll('a[href*="?back="]').forEach(link => {
    link.search = `?back=${encodeURIComponent(location.pathname + location.search)}`;
  });
});

document.addEventListener('htmx:beforeSend', event => event.detail.target.setAttribute('aria-busy', 'true'));
document.addEventListener('htmx:afterRequest', event => event.detail.target.removeAttribute('aria-busy'));

// A replaced part says what has changed: <p data-say>text</p> is read out politely.
document.addEventListener('htmx:afterSettle', event => {
  const said = event.target.matches?.('[data-say]') ? event.target : event.target.querySelector?.('[data-say]');
  const voice = document.getElementById('says');
  if (said && voice) voice.textContent = said.textContent;
});
