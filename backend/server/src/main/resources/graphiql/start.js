// Opens GraphiQL with the examples as its tabs; what the reader writes stays in the browser.
(() => {

  function reopenExamples() {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('graphiql:')) {
        localStorage.removeItem(key);
      }
    }
    location.reload();
  }

  function bar(make) {
    return make('div', { className: 'p-bar' },
      make('button', { type: 'button', onClick: reopenExamples },
        'Buka lagi sepuluh contoh / Open the ten examples again'),
      make('a', { href: '/graphql/schema' }, 'Skema / schema'));
  }

  // Just after a change of tabs the editor still names the operation of the tab before.
  function named(question) {
    const known = question.query.includes(question.operationName);
    return known ? question : { ...question, operationName: undefined };
  }

  async function examples() {
    const answer = await fetch('/graphiql/examples.json');
    if (!answer.ok) {
      throw new Error(`examples.json: ${answer.status}`);
    }
    return answer.json();
  }

  async function open(place) {
    const make = React.createElement;
    const tabs = (await examples()).map(query => ({ query }));
    const send = GraphiQL.createFetcher({ url: '/graphql' });
    ReactDOM.createRoot(place).render(
      make(GraphiQL, {
        fetcher: (question, options) => send(named(question), options),
        defaultTabs: tabs,
        defaultEditorToolsVisibility: false,
        isHeadersEditorEnabled: false,
        shouldPersistHeaders: false,
      },
      make(GraphiQL.Logo, null, make('a', { href: '/' }, 'Pantau')),
      make(GraphiQL.Footer, null, bar(make))));
  }

  function sentence(language, text) {
    const paragraph = document.createElement('p');
    paragraph.lang = language;
    paragraph.textContent = text;
    return paragraph;
  }

  function tell(place, failure) {
    place.setAttribute('role', 'alert');
    place.replaceChildren(
      sentence('id', 'Halaman ini tidak dapat dibuka: contohnya gagal dimuat. Periksa sambungan, lalu muat ulang.'),
      sentence('en', 'This page could not be opened: its examples failed to load. Check the connection, then reload.'));
    console.error(failure);
  }

  const place = document.getElementById('graphiql');
  open(place).catch(failure => tell(place, failure));
})();
