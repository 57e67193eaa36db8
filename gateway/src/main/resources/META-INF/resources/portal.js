'use strict';
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const state = {language: firstLanguage(), portal: undefined, health: undefined, apis: {}};
const at = id => document.getElementById(id);
const text = () => TEXT[state.language];

function firstLanguage() {
  const asked = new URLSearchParams(location.search).get('lang');
  return asked === 'en' || asked === 'vi' ? asked : navigator.language.startsWith('en') ? 'en' : 'vi';
}

// In the order facts flow through them; a service nobody described comes last.
function place(service) {
  const known = Object.keys(TEXT.en.about).indexOf(service.name);
  return known < 0 ? Infinity : known;
}

async function fetchJson(url) {
  const answer = await fetch(url, {headers: {Accept: 'application/json'}});
  if (!answer.ok && url !== 'health') throw new Error(`${url}: ${answer.status}`);
  return answer.json();
}

function badge(up) {
  const kind = up === undefined ? 'unknown' : up ? 'up' : 'down';
  return node('span', {class: `badge ${kind}`}, text()[kind]);
}

function showHealth() {
  const whole = at('whole');
  const up = state.health && state.health.status === 'UP';
  const words = state.health ? (up ? text().allUp : text().notAllUp) : text().unknown;
  whole.replaceChildren(node('span', {class: `badge ${state.health ? (up ? 'up' : 'down') : ''}`}, words));
  for (const service of state.portal ? state.portal.services : []) {
    const known = state.health && state.health.services.find(one => one.name === service.name);
    at(`health-${service.name}`).replaceChildren(badge(known && known.status === 'UP'));
    at(`latency-${service.name}`).textContent = known && known.status === 'UP' ? `${known.latencyMs} ms` : '';
  }
}

function showServices() {
  at('cards').replaceChildren(...state.portal.services.map(service => node('article', {class: 'card'},
    node('div', {class: 'top'}, node('h3', {}, service.name), node('span', {id: `health-${service.name}`})),
    node('p', {}, text().about[service.name] || ''),
    node('div', {class: 'paths'}, ...service.routes.map(route => node('code', {}, `/api/v1/${route}`))),
    node('div', {class: 'links'}, node('a', {href: service.openapi.slice(1)}, text().description),
      node('span', {id: `latency-${service.name}`})))));
  at('contents').replaceChildren(...state.portal.services.map(service =>
    node('a', {href: `#api-${service.name}`}, service.name)));
}

function showToken() {
  const {issuer, tokenUrl, audience} = state.portal;
  const facts = [[text().issuer, issuer], [text().tokenUrl, tokenUrl], [text().audience, audience],
    [text().header, 'Authorization: Bearer <access_token>']];
  at('facts').replaceChildren(...facts.flatMap(([term, value]) =>
    [node('dt', {}, term), node('dd', {}, node('code', {}, value))]));
  at('machine').textContent = `TOKEN=$(curl -s ${tokenUrl} \\\n  -d grant_type=client_credentials \\\n`
    + '  -d client_id="$CLIENT_ID" --data-urlencode client_secret="$CLIENT_SECRET" | jq -r .access_token)\n\n'
    + `curl -s ${location.origin}/api/v1/plans -H "Authorization: Bearer $TOKEN"`;
  at('conventions').replaceChildren(...text().rules.map(([before, name, after]) =>
    node('li', {}, before, node('code', {}, name), after)));
}

function parametersTable(parameters, root) {
  const rows = parameters.map(one => resolve(one, root)).map(one => node('tr', {},
    node('td', {}, one.name, one.required ? node('span', {class: 'must', title: text().required}, ' *') : ''),
    node('td', {}, one.in), node('td', {}, node('span', {class: 'type'}, typeOf(one.schema, root))),
    node('td', {}, [one.description, notes(resolve(one.schema, root))].filter(Boolean).join('  '))));
  return node('table', {}, node('thead', {}, node('tr', {},
    ...[text().name, text().place, text().type, text().meaning].map(head => node('th', {}, head)))),
  node('tbody', {}, ...rows));
}

function contentBlock(content, root) {
  return Object.entries(content || {}).map(([media, {schema}]) => node('div', {},
    node('p', {}, node('code', {}, media), ' ', node('span', {class: 'type'}, typeOf(schema, root))),
    schemaTree(schema, root, [refName(schema)])));
}

function responsesTable(responses, root) {
  return node('table', {}, node('tbody', {}, ...Object.entries(responses).map(([status, one]) => {
    const response = resolve(one, root);
    return node('tr', {}, node('td', {class: `status-${status[0]}`}, status),
      node('td', {}, response.description || '', ...contentBlock(response.content, root)));
  })));
}

function operation(path, method, op, shared, root) {
  const parameters = [...(shared || []), ...(op.parameters || [])];
  const details = node('details', {'data-words': `${method} ${path} ${op.summary || ''} ${op.operationId || ''}`.toLowerCase()},
    node('summary', {}, node('span', {class: `method ${method}`}, method.toUpperCase()),
      node('span', {class: 'path'}, path), node('span', {class: 'what'}, op.summary || '')));
  details.addEventListener('toggle', () => {
    if (details.children.length > 1) return;
    const body = resolve(op.requestBody, root);
    details.append(node('div', {class: 'body'}, op.description ? node('p', {}, op.description) : '',
      ...(parameters.length ? [node('h4', {}, text().parameters), parametersTable(parameters, root)] : []),
      ...(body.content ? [node('h4', {}, text().request), ...contentBlock(body.content, root)] : []),
      node('h4', {}, text().responses), responsesTable(op.responses || {}, root)));
  });
  return details;
}

function schemaDetails(name, schema, root) {
  const details = node('details', {'data-words': name.toLowerCase()}, node('summary', {},
    node('span', {class: 'path'}, name), node('span', {class: 'what'}, schema.description || typeOf(schema, root))));
  details.addEventListener('toggle', () => {
    if (details.children.length === 1) {
      details.append(node('div', {class: 'body'}, schemaTree(schema, root, [name]) || node('p', {}, notes(schema))));
    }
  });
  return details;
}

function apiBlock(service) {
  const api = state.apis[service.name];
  const block = node('div', {class: 'api', id: `api-${service.name}`});
  if (!api) {
    block.append(node('h3', {}, service.name), node('p', {class: 'notice'}, text().apiDown));
    return block;
  }
  const operations = Object.entries(api.paths || {}).flatMap(([path, item]) =>
    METHODS.filter(method => item[method]).map(method => operation(path, method, item[method], item.parameters, api)));
  const schemas = Object.entries((api.components || {}).schemas || {}).sort(([a], [b]) => a.localeCompare(b));
  block.append(node('h3', {}, service.name, node('small', {}, text().operations(operations.length))),
    node('p', {}, (api.info && api.info.description) || ''), ...operations);
  if (schemas.length) {
    block.append(node('div', {class: 'group'}, node('h4', {}, text().schemas(schemas.length)),
      ...schemas.map(([name, schema]) => schemaDetails(name, schema, api))));
  }
  return block;
}

function showApis() {
  at('apiList').replaceChildren(...state.portal.services.map(apiBlock));
  applyFilter();
}

function applyFilter() {
  const wanted = at('filter').value.trim().toLowerCase().split(/\s+/).filter(Boolean);
  for (const details of document.querySelectorAll('#apiList details')) {
    details.classList.toggle('hidden', !wanted.every(word => details.dataset.words.includes(word)));
  }
  for (const group of document.querySelectorAll('#apiList .group, #apiList .api')) {
    group.classList.toggle('hidden', wanted.length > 0 && !group.querySelector('details:not(.hidden)'));
  }
}

function showEvents() {
  at('topics').replaceChildren(...state.portal.topics.map(topic => node('div', {class: 'api'},
    node('h3', {}, topic.name, node('small', {}, `${text().keyOf}: ${topic.key} · ${text().publishedBy} ${topic.owner}`
      + (topic.compacted ? ` · ${text().compacted}` : ''))),
    ...topic.events.map(schema => schemaDetails(schema.title, schema, schema)))));
}

function showAll() {
  document.documentElement.lang = state.language;
  document.title = text().title;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = text()[element.dataset.text];
  for (const button of document.querySelectorAll('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === state.language));
  }
  if (state.portal) {
    showServices();
    showToken();
    showApis();
    showEvents();
  }
  showHealth();
}

async function refreshHealth() {
  state.health = await fetchJson('health').catch(() => undefined);
  showHealth();
}

async function loadMissingApis() {
  const missing = state.portal.services.filter(service => !state.apis[service.name]);
  const found = await Promise.all(missing.map(async service => {
    state.apis[service.name] = await fetchJson(`${service.openapi.slice(1)}?format=json`).catch(() => undefined);
    return state.apis[service.name];
  }));
  if (found.some(Boolean)) showApis();
}

async function start() {
  for (const button of document.querySelectorAll('[data-language]')) {
    button.addEventListener('click', () => {
      state.language = button.dataset.language;
      showAll();
    });
  }
  at('filter').addEventListener('input', applyFilter);
  showAll();
  state.portal = await fetchJson('portal.json');
  state.portal.services.sort((one, other) => place(one) - place(other));
  showAll();
  await Promise.all([refreshHealth(), loadMissingApis()]);
  setInterval(() => {
    refreshHealth();
    loadMissingApis();
  }, 5000);
}

start();
