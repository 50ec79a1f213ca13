// A toast goes after a while, but never while it is pointed at or holds the focus; one that offers undo stays twice as long.
const STAY = 8000;

function leave(toast) {
  const held = () => toast.matches(':hover') || toast.contains(document.activeElement);
  const wait = toast.querySelector('form') ? 2 * STAY : STAY;
  setTimeout(function go() {
    if (held()) setTimeout(go, STAY / 4);
    else toast.remove();
  }, wait);
}

const leaveAll = root => root.querySelectorAll('[data-toast]').forEach(leave);

leaveAll(document);
document.addEventListener('htmx:load', event => {
  if (event.target.matches('[data-toast]')) leave(event.target);
  else leaveAll(event.target);
});

// A part that could not be replaced says so instead of staying silent.
function failed() {
  const toast = document.createElement('div');
  toast.className = 'toast';
  toast.textContent = document.body.dataset.failed;
  document.getElementById('toasts').append(toast);
  leave(toast);
}

document.addEventListener('htmx:responseError', failed);
document.addEventListener('htmx:sendError', failed);
