// Opens GraphiQL with the examples as its tabs; what the reader writes stays in the browser.
(async () => {
  const make = React.createElement;

  function reopenExamples() {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('graphiql:')) {
        localStorage.removeItem(key);
      }
    }
    location.reload();
  }

  function bar() {
    return make('div', { className: 'p-bar' },
      make('button', { type: 'button', onClick: reopenExamples },
        'Buka lagi sepuluh contoh / Open the ten examples again'),
      make('a', { href: '/graphql/schema' }, 'Skema / schema'));
  }

  // Just after a change of tabs the editor still names the operation of the tab before.
  const send = GraphiQL.createFetcher({ url: '/graphql' });
  function ask(question, options) {
    const known = question.query.includes(question.operationName);
    return send(known ? question : { ...question, operationName: undefined }, options);
  }

  const answer = await fetch('/graphiql/examples.json');
  const examples = await answer.json();
  ReactDOM.createRoot(document.getElementById('graphiql')).render(
    make(GraphiQL, {
      fetcher: ask,
      defaultTabs: examples.map(query => ({ query })),
      defaultEditorToolsVisibility: false,
      isHeadersEditorEnabled: false,
      shouldPersistHeaders: false,
    },
    make(GraphiQL.Logo, null, make('a', { href: '/' }, 'Pantau')),
    make(GraphiQL.Footer, null, bar())));
})();
