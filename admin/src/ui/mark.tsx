/** The product's mark: six dimensions around one centre. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg aria-hidden="true" height={size} viewBox="0 0 32 32" width={size}>
      <path
        d="M16 3.5 26.8 9.75v12.5L16 28.5 5.2 22.25V9.75z"
        fill="none"
        stroke="#9fd6c9"
        strokeWidth="1.7"
      />
      <path
        d="M16 16V8M16 16l7.2-4.2M16 16l5 3M16 16v8M16 16l-6.6 3.8M16 16l-4.6-2.7"
        stroke="#9fd6c9"
        strokeWidth="1.1"
      />
      <path d="M16 8l7.2 3.8L21 19l-5 5-6.6-4.2 2-6.5z" fill="#f2b84b" fillOpacity=".92" />
    </svg>
  );
}
