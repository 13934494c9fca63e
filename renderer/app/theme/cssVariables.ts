import type { CSSVariablesResolver } from '@mantine/core';

// Both schemes point at the same tokens; tokens.css alone knows which colour is meant.
const fromTokens = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink3)',
  '--mantine-color-placeholder': 'var(--ink3)',
  '--mantine-color-anchor': 'var(--link)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-color-success': 'var(--ok)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--ink3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-color-petrol-filled': 'var(--brand)',
  '--mantine-color-petrol-filled-hover': 'var(--brand-hover)',
  '--mantine-color-petrol-text': 'var(--link)',
  '--mantine-color-petrol-light': 'var(--brand-tint)',
  '--mantine-color-petrol-light-hover': 'var(--brand-tint2)',
  '--mantine-color-petrol-light-color': 'var(--link)',
  '--mantine-color-petrol-outline': 'var(--link)',
  '--mantine-color-petrol-outline-hover': 'var(--brand-tint)',
  '--mantine-color-bad-filled': 'var(--bad-button)',
  '--mantine-color-bad-filled-hover': 'var(--bad-button-hover)',
  '--mantine-color-bad-text': 'var(--bad)',
  '--mantine-color-bad-light': 'var(--bad-bg)',
  '--mantine-color-bad-light-hover': 'var(--bad-bg)',
  '--mantine-color-bad-light-color': 'var(--bad)',
  '--mantine-color-bad-outline': 'var(--bad)',
};

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: fromTokens,
  dark: fromTokens,
});
