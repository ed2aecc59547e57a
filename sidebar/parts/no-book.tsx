export function NoBook({ onStart }: { onStart(): void }) {
  return (
    <div class="empty">
      <p class="strong">Книги в этой таблице ещё нет</p>
      <p>Когда она будет построена, здесь появятся её данные.</p>
      <button type="button" class="button primary" onClick={onStart}>
        Построить книгу
      </button>
    </div>
  );
}
