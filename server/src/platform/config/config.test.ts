import { describe, expect, it } from 'vitest';
import { AppError } from '../../kernel/errors.js';
import { readConfig } from './config.js';

const fault = (environment: Record<string, string>): AppError => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('The configuration was accepted');
};

describe('the configuration', () => {
  it('needs nothing to start on the embedded database', () => {
    expect(readConfig({})).toMatchObject({
      PORT: 4000,
      DATABASE_URL: 'sqlite:data/dachieu.sqlite',
      MODE: 'demonstration',
    });
  });

  it('refuses a wrong value with the name of the setting, what it was and what is expected', () => {
    const { code, texts } = fault({ PORT: 'http' });
    expect(code).toBe('FAULT_CONFIG');
    expect(texts.en).toContain('PORT');
    expect(texts.en).toContain('"http"');
    expect(texts.vi).toContain('PORT');
  });

  it('does not repeat a password of the database in its refusal', () => {
    expect(fault({ DATABASE_URL: 'mysql://root:secret@host/name' }).texts.en).not.toContain('secret');
  });
});
