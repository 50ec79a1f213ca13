// Single keys on lists. Rows carry data-row, what a key presses carries data-key. Never while something is being typed.
const dialog = document.getElementById('keys');
const box = dialog?.querySelector('[data-keys-on]');
const stored = localStorage.getItem('winnow-keys');
let on = stored ? stored === 'on' : document.body.dataset.shortcuts !== 'off';

const rows = () => [...document.querySelectorAll('[data-row]')];
const current = () => document.querySelector('[data-row].is-at');
const typing = target => target.closest('input:not([type=checkbox],[type=radio],[type=range]), textarea, select, [contenteditable]');

function move(step) {
  const all = rows();
  if (!all.length) return;
  const from = all.indexOf(current());
  const to = all[Math.min(all.length - 1, Math.max(0, from + step))];
  current()?.classList.remove('is-at');
  to.classList.add('is-at');
  (to.querySelector('a') ?? to).focus();
  to.scrollIntoView({ block: 'nearest' });
}

function press(key, event) {
  const target = current()?.querySelector(`[data-key="${key}"]`) ?? document.querySelector(`[data-key="${key}"]`);
  if (!target?.matches('select')) return target?.click();
  event.preventDefault();
  target.focus();
}

function find(event) {
  const field = document.querySelector('[data-find]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
}

const actions = {
  '/': find,
  j: () => move(1),
  k: () => move(-1),
  x: () => current()?.querySelector('input[type=checkbox]:not(:disabled)')?.click(),
  s: () => press('s'),
  c: () => press('c'),
  m: event => press('m', event),
  Enter: event => {
    if (!event.target.closest('a, button, summary, input, select')) current()?.querySelector('a')?.click();
  },
  Escape: () => {
    document.querySelectorAll('[data-menu][open]').forEach(menu => { menu.open = false; });
    current()?.classList.remove('is-at');
  },
};

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || dialog?.open || typing(event.target)) return;
  if (event.key === '?') dialog?.showModal();
  else if (on || event.key === 'Escape') actions[event.key]?.(event);
});

document.querySelectorAll('[data-keys-open]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', () => dialog.showModal());
});

if (box) {
  box.checked = on;
  box.addEventListener('change', () => {
    on = box.checked;
    localStorage.setItem('winnow-keys', on ? 'on' : 'off');
  });
}

document.addEventListener('click', event => {
  document.querySelectorAll('[data-menu][open]').forEach(menu => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});
