'use strict';
// JSON Schema and OpenAPI 3.1 as readable trees. Text only ever enters the page as text.
function node(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value !== undefined && value !== null) element.setAttribute(name, value);
  }
  element.append(...children.filter(child => child !== undefined && child !== null && child !== ''));
  return element;
}

function resolve(schema, root) {
  if (!schema || !schema.$ref || !schema.$ref.startsWith('#/')) return schema || {};
  const target = schema.$ref.slice(2).split('/')
    .reduce((at, step) => at && at[step.replaceAll('~1', '/').replaceAll('~0', '~')], root);
  return target || {};
}

const refName = schema => (schema && schema.$ref ? schema.$ref.split('/').pop() : undefined);
const choices = schema => schema.oneOf || schema.anyOf;

function typeOf(schema, root) {
  if (!schema) return '';
  if (schema.$ref) return refName(schema);
  if (schema.allOf && schema.allOf.length === 1) return typeOf(schema.allOf[0], root);
  if (choices(schema)) return choices(schema).map(one => typeOf(one, root)).filter(Boolean).join(' | ');
  const types = [].concat(schema.type || (schema.properties ? 'object' : [])).filter(one => one !== 'null');
  if (types.includes('array')) return `${typeOf(schema.items, root) || 'any'}[]`;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  return types.join(' | ') + (schema.format ? ` (${schema.format})` : '');
}

function notes(schema) {
  const parts = [];
  if (schema.description) parts.push(schema.description);
  if (schema.enum) parts.push(schema.enum.filter(one => one !== null).join(' · '));
  if (schema.pattern) parts.push(schema.pattern);
  if (schema.minimum !== undefined) parts.push(`≥ ${schema.minimum}`);
  if (schema.maximum !== undefined) parts.push(`≤ ${schema.maximum}`);
  if (schema.minLength > 1 || schema.maxLength) parts.push(`${schema.minLength || 0}…${schema.maxLength || ''}`);
  if (schema.default !== undefined) parts.push(`= ${schema.default}`);
  return parts.join('  ');
}

// The properties of a schema, nested ones indented; a type met again on the way down is only named.
function schemaTree(schema, root, seen = []) {
  const plain = resolve(schema, root);
  const inner = [].concat(plain.type || []).includes('array') ? resolve(plain.items, root) : plain;
  const branches = [inner, ...(inner.allOf || []), ...(choices(inner) || [])].map(one => resolve(one, root));
  const list = node('ul', {class: 'schema'});
  for (const branch of branches) {
    for (const [key, value] of Object.entries(branch.properties || {})) {
      const target = resolve(value, root);
      const line = node('li', {}, node('span', {class: 'key'}, key),
        (branch.required || []).includes(key) ? node('span', {class: 'must', title: 'required'}, '*') : '', ' ',
        node('span', {class: 'type'}, typeOf(value, root)), ' ',
        node('span', {class: 'note'}, notes({...target, ...value})));
      const item = [].concat(target.type || []).includes('array') ? target.items : value;
      const name = refName(item) || key;
      if (!seen.includes(name) && seen.length < 5) {
        const below = schemaTree(item, root, [...seen, name]);
        if (below) line.append(below);
      }
      list.append(line);
    }
  }
  return list.children.length ? list : undefined;
}
