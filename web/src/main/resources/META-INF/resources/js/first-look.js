// Keys of the first look: 1 to 5 and 0 rate the active row and go on to the next, arrows or j and k change it. Without this script it is
// a plain form.
const form = document.querySelector('[data-first-look]');
const rows = form ? [...form.querySelectorAll('[data-rating]')] : [];
const typing = element => element.closest('textarea, select, input:not([type="radio"]), [contenteditable]');

const focus = row => (row.querySelector('input[type="radio"]:checked') ?? row.querySelector('input[type="radio"]'))?.focus();
const active = () => rows.findIndex(row => row.contains(document.activeElement));
const go = step => {
  const at = active();
  const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step));
  focus(rows[next]);
};

const rate = value => {
  const at = Math.max(0, active());
  const row = rows[at];
  const choice = row?.querySelector(`input[type="radio"][value="${value}"]`);
  if (choice) {
    choice.checked = true;
    focus(rows[Math.min(rows.length - 1, at + 1)]);
  }
};

const act = event => {
  if (/^[0-5]$/.test(event.key)) rate(event.key);
  else if (event.key === 'ArrowDown' || event.key === 'j') go(1);
  else if (event.key === 'ArrowUp' || event.key === 'k') go(-1);
  else return false;
  return true;
};

const stored = localStorage.getItem('winnow-keys');
const on = stored ? stored === 'on' : document.body.dataset.shortcuts !== 'off';

if (rows.length > 0 && on) {
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (act(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  });
  focus(rows[0]);
}
