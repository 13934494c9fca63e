import {
  Anchor,
  Autocomplete,
  Button,
  Checkbox,
  createTheme,
  Drawer,
  InputWrapper,
  type MantineColorsTuple,
  Modal,
  MultiSelect,
  Notification,
  NumberInput,
  Radio,
  Select,
  Switch,
  Table,
  TagsInput,
  Textarea,
  TextInput,
  Title,
  Tooltip,
} from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { createElement } from 'react';
import parts from './parts.module.css';

// Mantine reads these by position: light borders are gray-4, light dimmed text gray-6, dark surfaces dark-6.
const petrol: MantineColorsTuple = [
  '#EBF3F3',
  '#D5E6E7',
  '#AECFD2',
  '#7FB3B8',
  '#52949B',
  '#2F7982',
  '#1D646E',
  '#15525B',
  '#10414A',
  '#0B3037',
];
const gray: MantineColorsTuple = [
  '#FBFAF7',
  '#F7F5F0',
  '#EFECE4',
  '#E3DED3',
  '#868173',
  '#6E6F68',
  '#5F696A',
  '#535E60',
  '#465153',
  '#1B2426',
];
const dark: MantineColorsTuple = [
  '#E8ECEB',
  '#B9C3C2',
  '#98A5A5',
  '#7D8B8C',
  '#2C3739',
  '#242E30',
  '#192123',
  '#111718',
  '#0D1213',
  '#080C0D',
];
const bad: MantineColorsTuple = [
  '#FBE8E4',
  '#F6D3CC',
  '#EFC3BA',
  '#F4A598',
  '#E06A58',
  '#C0392B',
  '#B23D2F',
  '#9A2A1E',
  '#7F2118',
  '#5F1811',
];

const buttonSizes: Record<string, { height: string; padding: string; text: string }> = {
  sm: { height: '34px', padding: '12px', text: '14px' },
  md: { height: '42px', padding: '18px', text: '15px' },
  lg: { height: '48px', padding: '24px', text: '16px' },
};

const arrowDown = createElement(IconChevronDown, { size: 16, stroke: 2, 'aria-hidden': true });
const scrim = { color: '#0B1112', backgroundOpacity: 0.34 };
const field = { size: 'md' };

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  colors: { petrol, gray, dark, bad },
  white: '#FFFFFF',
  black: '#1B2426',
  autoContrast: true,
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  fontFamily: 'var(--font-ui)',
  fontFamilyMonospace: 'var(--font-mono)',
  headings: {
    fontFamily: 'var(--font-ui)',
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '29px', lineHeight: '36px' },
      h2: { fontSize: '17px', lineHeight: '24px' },
      h3: { fontSize: '15px', lineHeight: '22px' },
    },
  },
  fontSizes: { xs: '13px', sm: '14px', md: '15px', lg: '17px', xl: '21px' },
  lineHeights: { xs: '1.385', sm: '1.43', md: '1.5', lg: '1.41', xl: '1.333' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '14px', xl: '20px' },
  defaultRadius: 'md',
  shadows: { sm: 'var(--e1)', md: 'var(--e2)', lg: 'var(--e2)', xl: 'var(--e2)' },
  components: {
    Button: Button.extend({
      defaultProps: { size: 'md' },
      classNames: { root: parts.button, section: parts.buttonSection },
      vars: (_theme, props) => {
        const size = buttonSizes[String(props.size)];
        return {
          root: size
            ? { '--button-height': size.height, '--button-padding-x': size.padding, '--button-fz': size.text }
            : {},
        };
      },
    }),
    Anchor: Anchor.extend({ defaultProps: { underline: 'always' }, classNames: { root: parts.anchor } }),
    InputWrapper: InputWrapper.extend({
      classNames: { label: parts.label, description: parts.description, error: parts.error },
    }),
    Input: { classNames: { wrapper: parts.inputWrapper } },
    TextInput: TextInput.extend({ defaultProps: field }),
    Textarea: Textarea.extend({ defaultProps: { ...field, autosize: true, minRows: 2 } }),
    NumberInput: NumberInput.extend({ defaultProps: field }),
    Select: Select.extend({ defaultProps: { ...field, allowDeselect: false, rightSection: arrowDown } }),
    MultiSelect: MultiSelect.extend({ defaultProps: field }),
    Autocomplete: Autocomplete.extend({ defaultProps: field }),
    TagsInput: TagsInput.extend({ defaultProps: field }),
    Checkbox: Checkbox.extend({
      defaultProps: field,
      classNames: { label: parts.tickLabel, input: parts.tick },
    }),
    Radio: Radio.extend({ defaultProps: field, classNames: { label: parts.tickLabel, radio: parts.tick } }),
    Switch: Switch.extend({
      defaultProps: field,
      classNames: { label: parts.tickLabel, track: parts.track, thumb: parts.thumb },
    }),
    Drawer: Drawer.extend({ defaultProps: { overlayProps: scrim } }),
    Modal: Modal.extend({ defaultProps: { overlayProps: scrim } }),
    Title: Title.extend({ defaultProps: { textWrap: 'pretty' } }),
    Table: Table.extend({ defaultProps: { verticalSpacing: 'sm', horizontalSpacing: 'md' } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: true } },
    }),
    // The cross has no name of its own in Mantine; a toast goes away by itself and holds its action as a button.
    Notification: Notification.extend({
      defaultProps: { withCloseButton: false, withBorder: true },
      classNames: { description: parts.toastText },
    }),
  },
});
