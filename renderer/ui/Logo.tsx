/** A punched sheet with a signature on its line, on petrol. Beside the name always, so it says nothing itself. */
export function Logo({ size = 28 }: { size?: number | undefined }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
      <rect width="64" height="64" rx="14" fill="#15525B" />
      <path
        d="M15.5 7h24L53 20.5v33a3.5 3.5 0 0 1-3.5 3.5h-34a3.5 3.5 0 0 1-3.5-3.5v-43A3.5 3.5 0 0 1 15.5 7z"
        fill="#FBF9F4"
      />
      <path d="M39.5 7L53 20.5H43a3.5 3.5 0 0 1-3.5-3.5z" fill="#AECFD2" />
      <circle cx="19.5" cy="23" r="3.1" fill="#15525B" />
      <circle cx="19.5" cy="41" r="3.1" fill="#15525B" />
      <path
        d="M26.5 40.5c2.9-7 5.3-10 6.7-9.1 1.9 1.2-2.8 9.3-.7 10.2 1.8.8 3.8-5.8 5.8-5.1 1.5.6-.2 4.2 1.4 4.5 1.2.2 2.6-1.4 4.2-2.6"
        fill="none"
        stroke="#15525B"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M26.5 49h18" stroke="#7FB3B8" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  );
}
