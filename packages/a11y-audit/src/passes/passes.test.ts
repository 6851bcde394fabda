import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { axeTags, criteriaOfTags } from '../checks/axe.js';
import { checks } from '../checks/index.js';
import { isSuccessCriterion } from '../wcag/criteria.js';
import { checkCriteria } from './check-criteria.js';
import { contextInWords, passRef } from './describe.js';
import { checkIds } from './pass.js';
import { passes } from './passes.js';

describe('the passes', () => {
  test('have ids of their own', () => {
    const ids = passes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('use every check that there is', () => {
    const used = new Set(passes.flatMap((pass) => pass.checks));
    expect(checkIds.filter((id) => !used.has(id))).toEqual([]);
  });

  test('ask for no check that nothing carries out', () => {
    // The check without JavaScript runs on server-rendered markup, apart from the stories.
    const able = new Set([...checks.flatMap(({ ids }) => ids), 'no-javascript']);
    expect(passes.flatMap((pass) => pass.checks).filter((id) => !able.has(id))).toEqual([]);
  });

  test('run axe under every condition but that of the second engine', () => {
    const without = passes.filter((pass) => !pass.checks.includes('axe')).map(({ id }) => id);
    expect(without).toEqual(['second-engine']);
  });

  test('look for what does not fit wherever the page is narrow', () => {
    const narrow = passes.filter(({ context }) => context.viewport.width < 400);
    expect(narrow).not.toEqual([]);
    expect(narrow.filter((pass) => !pass.checks.includes('reflow'))).toEqual([]);
  });

  test('say their conditions in words', () => {
    const words = Object.fromEntries(passes.map((pass) => [pass.id, contextInWords(pass)]));
    expect(words.base).toBe('1280 × 900, light, English');
    expect(words['dark-320']).toBe('320 × 568, dark, dark theme, English');
    expect(words['arabic-forced']).toBe('1280 × 900, light, forced colours, Arabic');
    expect(words['pseudo-spacing']).toBe('1280 × 900, light, wider text spacing, pseudo-language');
    expect(new Set(Object.values(words)).size).toBe(passes.length - 1);
  });

  test('name the criteria that they say something about', () => {
    const [first] = passes;
    expect(first && passRef(first).criteria).toEqual(
      expect.arrayContaining(['1.4.3', '2.1.2', '2.4.7', '2.5.8']),
    );
  });
});

describe('the criteria of the checks', () => {
  test('are criteria of WCAG', () => {
    expect(
      Object.values(checkCriteria)
        .flat()
        .filter((number) => !isSuccessCriterion(number)),
    ).toEqual([]);
  });

  test('of axe are those that axe itself names for the rules that run', () => {
    const rules = axe
      .getRules(axeTags)
      .filter(({ tags }) => !tags.includes('experimental') && !tags.includes('deprecated'));
    const named = new Set(rules.flatMap(({ tags }) => criteriaOfTags(tags)));
    expect(new Set(checkCriteria.axe)).toEqual(named);
  });
});
