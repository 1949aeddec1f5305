// Dates of a field in the reader's own words, 2 Okt 2023; typed ones are read in these and in the field's own formats.
window.pantau = {
  nameMonths(field, months) {
    const names = months.split(',');
    // After Vaadin's own update of the field, which is in the same turn.
    setTimeout(() => {
      const read = field.i18n.parseDate;
      field.i18n = {
        ...field.i18n,
        formatDate: ({ day, month, year }) => `${day} ${names[month]} ${year}`,
        parseDate: (text) => {
          const [, day, name, year] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(text.trim()) ?? [];
          const month = names.findIndex((known) => name?.toLowerCase().startsWith(known.toLowerCase()));
          return month < 0 ? read?.(text) : { day: Number(day), month, year: Number(year) };
        },
      };
    });
  },

  // Of an upload, the file that was sent last: whoever changes the options need not choose it again.
  keepFile(upload) {
    upload.addEventListener('upload-before', (event) => (upload.sent = event.detail.file));
  },
  sendAgain(upload) {
    if (!upload.sent) return;
    upload.sent.complete = false;
    upload.files = [upload.sent];
    upload.uploadFiles();
  },
};

// Keys of the tile map. The map is one tab stop; arrows walk it, Enter opens, Space is the button's own click.
(() => {
  const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  const centre = (tile) => {
    const box = tile.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };

  // Nearest in a direction: the way ahead, and twice as dear the way aside.
  const nearest = (tile, [dx, dy]) => {
    const [x, y] = centre(tile);
    let best = null;
    let least = Infinity;
    for (const other of tile.parentElement.querySelectorAll('.p-tile')) {
      const [ox, oy] = centre(other);
      const ahead = (ox - x) * dx + (oy - y) * dy;
      const aside = Math.abs((ox - x) * dy) + Math.abs((oy - y) * dx);
      const cost = ahead + 2 * aside;
      if (ahead > 1 && cost < least) {
        best = other;
        least = cost;
      }
    }
    return best;
  };

  document.addEventListener('keydown', (event) => {
    const tile = event.target.closest?.('.p-tile');
    if (!tile || event.altKey || event.ctrlKey || event.metaKey) return;
    if (STEPS[event.key]) {
      event.preventDefault();
      nearest(tile, STEPS[event.key])?.focus();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      tile.dispatchEvent(new CustomEvent('p-open', { bubbles: true }));
    }
  });

  // The tile in focus is the one that Tab comes back to.
  document.addEventListener('focusin', (event) => {
    const tile = event.target.closest?.('.p-tile');
    if (!tile) return;
    for (const other of tile.parentElement.querySelectorAll('.p-tile')) other.tabIndex = other === tile ? 0 : -1;
  });
})();
