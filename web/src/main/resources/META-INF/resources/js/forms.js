// A form is sent once: its button keeps its text and shows that it is busy. After an error the summary gets the focus.
const posts = form => form.method === 'post';

document.addEventListener('submit', event => {
  const form = event.target;
  if (!posts(form) || form.method === 'dialog') return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
  const button = event.submitter;
  button?.classList.add('is-busy');
  button?.setAttribute('aria-busy', 'true');
});

function ready(form) {
  delete form.dataset.sent;
  form.querySelectorAll('.is-busy').forEach(button => {
    button.classList.remove('is-busy');
    button.removeAttribute('aria-busy');
  });
}

const readyAll = () => document.querySelectorAll('form[data-sent]').forEach(ready);

addEventListener('pageshow', readyAll);
document.addEventListener('htmx:afterRequest', readyAll);

const toSummary = root => root.querySelector?.('[data-error-summary]')?.focus();

toSummary(document);
document.addEventListener('htmx:afterSettle', event => toSummary(event.target));

// A password can be shown while it is typed.
document.querySelectorAll('[data-show]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', () => {
    const field = document.getElementById(button.getAttribute('aria-controls'));
    const show = field.type === 'password';
    field.type = show ? 'text' : 'password';
    button.setAttribute('aria-pressed', String(show));
  });
});
