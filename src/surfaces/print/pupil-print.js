// Runs below the button: prints the page without its answers, and leaves it as it was.
(function (root, button) {
  button.hidden = false;
  button.addEventListener('click', () => {
    root.dataset.elev = '';
    addEventListener('afterprint', () => delete root.dataset.elev, { once: true });
    print();
  });
})(document.documentElement, document.querySelector('.pupil-print'));
