// Following a link or finding somebody after the session has ended would lose what was typed:
// then the form is sent first, and is kept for its writer. Without this script the frame at the foot says so.
(() => {
  let typed = null;
  addEventListener('input', event => {
    const form = event.target.form;
    if (form && form.method === 'post') typed = form;
  });
  const ended = () => fetch('/session', { headers: { Accept: 'text/html' } }).then(answer => answer.text()).then(page => page.includes('tl-session-ended'), () => false);
  const leave = (event, go) => {
    if (!typed || !typed.isConnected) return;
    event.preventDefault();
    const form = typed;
    ended().then(gone => {
      typed = null;
      if (gone) HTMLFormElement.prototype.submit.call(form);
      else go();
    });
  };
  addEventListener('click', event => {
    const link = event.target.closest && event.target.closest('a[href]');
    if (!link || link.target || event.ctrlKey || event.metaKey || event.shiftKey || event.button || link.getAttribute('href').startsWith('#') || link.protocol === 'tel:') return;
    leave(event, () => { location.href = link.href; });
  });
  addEventListener('submit', event => {
    if (event.target === typed) typed = null;
    else if (event.target.method === 'get') leave(event, () => HTMLFormElement.prototype.submit.call(event.target));
  });
})();
