import { Anchor, Button } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { createContext, type MouseEvent, type ReactNode, useContext } from 'react';

type Go = (to: string) => void;

const GoContext = createContext<Go>(() => undefined);

/** The kit knows no router: whoever owns one says here how to go to a path. */
export function LinkProvider({ go, children }: { go: Go; children: ReactNode }) {
  return <GoContext value={go}>{children}</GoContext>;
}

/** Somewhere to go, or something to do: the caller says which. */
export type LinkOrAction = { label: string; to: string } | { label: string; onClick: () => void };

/** href and click for an <a> that goes through the router. */
export function useLink(to: string) {
  const go = useContext(GoContext);
  return {
    href: `#${to}`,
    onClick: (event: MouseEvent) => {
      event.preventDefault();
      go(to);
    },
  };
}

interface LinkProps {
  to: string;
  children: ReactNode;
  className?: string | undefined;
  'aria-label'?: string | undefined;
}

export function Link({ to, children, className, 'aria-label': ariaLabel }: LinkProps) {
  const link = useLink(to);
  return (
    <Anchor {...link} className={className} aria-label={ariaLabel} inherit underline="always">
      {children}
    </Anchor>
  );
}

interface TextLinkProps {
  target: LinkOrAction;
  className?: string | undefined;
  'aria-label'?: string | undefined;
}

/** Looks like a link in both cases; what does something is a button underneath. */
export function TextLink({ target, className, 'aria-label': ariaLabel }: TextLinkProps) {
  if ('to' in target) {
    return (
      <Link to={target.to} className={className} aria-label={ariaLabel}>
        {target.label}
      </Link>
    );
  }
  return (
    <Anchor
      component="button"
      type="button"
      onClick={target.onClick}
      className={className}
      aria-label={ariaLabel}
      inherit
      underline="always"
    >
      {target.label}
    </Anchor>
  );
}

interface ButtonLinkProps {
  to: string;
  children: ReactNode;
  variant?: 'filled' | 'default' | 'subtle' | undefined;
  size?: 'sm' | 'md' | 'lg' | undefined;
  leftIcon?: Icon | undefined;
  rightIcon?: Icon | undefined;
  fullWidth?: boolean | undefined;
  'aria-label'?: string | undefined;
}

export function ButtonLink(props: ButtonLinkProps) {
  const { to, children, variant = 'filled', size = 'md', leftIcon: Left, rightIcon: Right } = props;
  const link = useLink(to);
  return (
    <Button
      component="a"
      {...link}
      variant={variant}
      size={size}
      fullWidth={props.fullWidth ?? false}
      aria-label={props['aria-label']}
      leftSection={Left ? <Left size={20} stroke={1.75} aria-hidden /> : null}
      rightSection={Right ? <Right size={20} stroke={1.75} aria-hidden /> : null}
    >
      {children}
    </Button>
  );
}

interface ActionButtonProps {
  target: LinkOrAction;
  variant: 'filled' | 'default' | 'subtle';
  icon?: Icon | undefined;
  size?: 'sm' | 'md' | 'lg' | undefined;
}

/** Looks like a button in both cases; what goes somewhere is a link underneath. */
export function ActionButton({ target, variant, icon: Left, size = 'md' }: ActionButtonProps) {
  if ('to' in target) {
    return (
      <ButtonLink to={target.to} variant={variant} size={size} leftIcon={Left}>
        {target.label}
      </ButtonLink>
    );
  }
  return (
    <Button
      variant={variant}
      size={size}
      onClick={target.onClick}
      leftSection={Left ? <Left size={20} stroke={1.75} aria-hidden /> : null}
    >
      {target.label}
    </Button>
  );
}
